package org.onepermit.testing.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.process.Outbox;
import org.onepermit.platform.process.Timeline;

@ApplicationScoped
class RegisterParcel {

    private final ParcelRepository parcels;
    private final Outbox outbox;
    private final Timeline timeline;
    private final Audit audit;

    RegisterParcel(ParcelRepository parcels, Outbox outbox, Timeline timeline, Audit audit) {
        this.parcels = parcels;
        this.outbox = outbox;
        this.timeline = timeline;
        this.audit = audit;
    }

    @Transactional
    Parcel register(String name, List<String> tags, BigDecimal weight) {
        Parcel parcel = new Parcel(name, tags, weight);
        parcels.persist(parcel);
        outbox.startOrPublish("Msg_ParcelRegistered", parcel.id(), Map.of("name", name));
        timeline.record(parcel.id(), "register-parcel", Map.of("name", name));
        audit.append("register-parcel", "Parcel", parcel.id(), Map.of("name", name, "tags", tags));
        return parcel;
    }
}
