package org.onepermit.report.check;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.problem.PlatformProblem;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.permit.VisiblePermits;

/** Somebody enters what no system feeds yet: the tax return, automatic data, a probe of a page (D-18). */
@ApplicationScoped
public class EnterFact {

    private final KnownFactRepository facts;
    private final VisiblePermits permits;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Audit audit;

    EnterFact(KnownFactRepository facts, VisiblePermits permits, CurrentUser user, LegalClock clock, Audit audit) {
        this.facts = facts;
        this.permits = permits;
        this.user = user;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional
    public KnownFact enter(KnownFact.Place place, JsonNode content, String source) {
        requireMine(place.permitNo());
        if (place.from().isAfter(place.to())) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST, "from is after to");
        }
        String checked = FactJson.checked(place.kind(), content);
        KnownFact fact = facts.lock(place).orElseGet(() -> new KnownFact(place));
        fact.enter(checked, source, user.name(), clock.now());
        facts.persist(fact);
        audit.append("enter-fact", "KnownFact", place.permitNo(), Map.of("kind", place.kind(), "from", place.from(), "to", place.to(), "source", source));
        return fact;
    }

    /** Another system of the bureau has no area of its own; an officer has. */
    private void requireMine(String permitNo) {
        if (!user.has(Roles.SYS)) {
            permits.visible(permitNo);
        }
    }
}
