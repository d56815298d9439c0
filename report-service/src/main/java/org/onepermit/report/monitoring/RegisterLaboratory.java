package org.onepermit.report.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.PlatformProblem;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** Enters a laboratory's filing into the register. */
@ApplicationScoped
public class RegisterLaboratory {

    private static final int MOST = 2000;

    private final EntityManager entities;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Audit audit;

    RegisterLaboratory(EntityManager entities, CurrentUser user, LegalClock clock, Audit audit) {
        this.entities = entities;
        this.user = user;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional
    public Laboratory register(String name, String certificateNo, LocalDate validFrom, LocalDate validTo) {
        if (validTo.isBefore(validFrom)) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST, null, List.of(new FieldError("validTo", "before-start")));
        }
        Laboratory laboratory = new Laboratory(name, certificateNo, validFrom, validTo, user.subject(), clock.now());
        entities.persist(laboratory);
        audit.append("register-laboratory", "Laboratory", certificateNo, Map.of("name", name, "validTo", validTo));
        return laboratory;
    }

    /** The register, by name. */
    public List<Laboratory> all() {
        return entities.createQuery("from Laboratory l order by l.name, l.validFrom", Laboratory.class).setMaxResults(MOST).getResultList();
    }
}
