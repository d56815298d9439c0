package org.onepermit.report.permit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.permit.rules.PermitInForce;

/** What permits say and said. Asks nobody who is asking: whoever shows an answer has checked that first. */
@ApplicationScoped
public class PermitContents {

    private static final int MOST = 500;

    private final PermitRepository permits;
    private final EntityManager entities;

    PermitContents(PermitRepository permits, EntityManager entities) {
        this.permits = permits;
        this.entities = entities;
    }

    /** What was in force at an instant; empty for a permit that is not known or said nothing yet. */
    public Optional<PermitInForce> inForce(String permitNo, Instant at) {
        return inForce(permitNo, LocalDate.ofInstant(at, LegalClock.ZONE));
    }

    /** What was in force on a legal day. */
    public Optional<PermitInForce> inForce(String permitNo, LocalDate day) {
        return permits.byNo(permitNo).flatMap(permit -> wordings(permitNo).stream().filter(wording -> !wording.inForceFrom().isAfter(day))
            .reduce((earlier, later) -> later).map(wording -> of(permit, wording)));
    }

    /** Every wording, in the order in which they came into force. */
    public List<PermitWording> wordings(String permitNo) {
        return entities.createQuery("from PermitWording w where w.permitNo = :permitNo order by w.inForceFrom, w.wordingNo", PermitWording.class)
            .setParameter("permitNo", permitNo).setMaxResults(MOST).getResultList();
    }

    Optional<PermitWording> wording(String permitNo, int wordingNo) {
        return entities.createQuery("from PermitWording w where w.permitNo = :permitNo and w.wordingNo = :no", PermitWording.class)
            .setParameter("permitNo", permitNo).setParameter("no", wordingNo).getResultStream().findFirst();
    }

    /** Special periods (C-05) are in no dossier so far: the list is empty until one states them. */
    private static PermitInForce of(Permit permit, PermitWording wording) {
        return new PermitInForce(permit.permitNo(), permit.unitName(), wording.firstYear(), permit.held(), List.of(), wording.content());
    }
}
