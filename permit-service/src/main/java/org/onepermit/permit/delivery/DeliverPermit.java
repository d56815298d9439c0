package org.onepermit.permit.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.Applications;
import org.onepermit.permit.filing.CaseChronicle;
import org.onepermit.permit.licence.rules.LicenceProblem;
import org.onepermit.permit.worklist.WorkItem;
import org.onepermit.permit.worklist.WorkItems;
import org.onepermit.permit.worklist.rules.WorkKind;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.process.Outbox;
import org.onepermit.platform.time.LegalClock;

/** Notes that the holder has received the permit. */
@ApplicationScoped
public class DeliverPermit {

    private final Applications applications;
    private final OpenDelivery openDelivery;
    private final WorkItems work;
    private final CaseChronicle chronicle;
    private final Outbox outbox;
    private final LegalClock clock;

    DeliverPermit(Applications applications, OpenDelivery openDelivery, WorkItems work, CaseChronicle chronicle, Outbox outbox,
                  LegalClock clock) {
        this.applications = applications;
        this.openDelivery = openDelivery;
        this.work = work;
        this.chronicle = chronicle;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** That a permit was delivered. */
    public record Delivered(String applicationNo, String permitNo, DeliveryMethod method, Instant deliveredAt) { }

    @Transactional
    public Delivered deliver(String applicationNo, DeliveryMethod method, String receivedBy) {
        Application application = applications.lockInArea(applicationNo);
        openDelivery.open(applicationNo);
        WorkItem item = work.latest(applicationNo, WorkKind.DELIVERY)
            .orElseThrow(() -> new ProblemException(LicenceProblem.NOT_ISSUED, applicationNo));
        work.takeUp(item);
        Instant now = clock.now();
        item.complete(method.name(), now);
        outbox.startOrPublish("Msg_PermitDelivered", item.id(), Map.of());
        chronicle.record(application, "CatchEvent_PermitDelivered", "deliver-permit", Map.of("method", method, "receivedBy", receivedBy));
        return new Delivered(applicationNo, application.permitNo(), method, now);
    }
}
