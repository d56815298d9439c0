package org.onepermit.report.permit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.time.LegalClock;

/** Takes over what a permit says now. The same statement twice changes nothing. */
@ApplicationScoped
public class KeepPermit {

    private final PermitRepository permits;
    private final PermitContents contents;
    private final EntityManager entities;
    private final Event<PermitKept> kept;
    private final LegalClock clock;
    private final Audit audit;

    KeepPermit(PermitRepository permits, PermitContents contents, EntityManager entities, Event<PermitKept> kept, LegalClock clock, Audit audit) {
        this.permits = permits;
        this.contents = contents;
        this.entities = entities;
        this.kept = kept;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional
    public void keep(StatedPermit stated) {
        Permit permit = permits.lock(stated.permitNo()).orElseGet(() -> new Permit(stated.permitNo()));
        permit.restate(stated, clock.today());
        entities.persist(permit);
        if (contents.wording(stated.permitNo(), stated.wordingNo()).isEmpty()) {
            entities.persist(new PermitWording(stated, inForceFrom(stated), clock.now()));
        }
        kept.fire(new PermitKept(stated.permitNo()));
        audit.append("keep-permit", "Permit", stated.permitNo(), Map.of("wording", stated.wordingNo(), "hash", stated.contentHash()));
    }

    /** The first wording holds from the permit's first day, whenever we hear of it. */
    private LocalDate inForceFrom(StatedPermit stated) {
        if (stated.inForceFrom() != null) {
            return stated.inForceFrom();
        }
        return contents.wordings(stated.permitNo()).isEmpty() ? stated.validFrom() : clock.today();
    }
}
