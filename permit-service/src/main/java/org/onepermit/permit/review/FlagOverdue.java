package org.onepermit.permit.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.Applications;
import org.onepermit.permit.filing.CaseChronicle;
import org.onepermit.permit.notice.Notices;
import org.onepermit.permit.worklist.WorkItem;
import org.onepermit.permit.worklist.WorkItems;
import org.onepermit.permit.worklist.rules.WorkKind;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.time.LegalClock;

/** The timer of a review or a decision went off: if the case is late, its leader is told, once (R §32(1)). */
@ApplicationScoped
public class FlagOverdue {

    private final Applications applications;
    private final WorkItems work;
    private final CaseClocks clocks;
    private final LegalClock clock;
    private final Notices notices;
    private final CaseChronicle chronicle;

    FlagOverdue(Applications applications, WorkItems work, CaseClocks clocks, LegalClock clock, Notices notices, CaseChronicle chronicle) {
        this.applications = applications;
        this.work = work;
        this.clocks = clocks;
        this.clock = clock;
        this.notices = notices;
        this.chronicle = chronicle;
    }

    /**
     * How the clock stands.
     *
     * @param overdue also true when the work is done meanwhile: the process must then stop counting and take the result
     */
    public record Outcome(boolean overdue, Instant dueAt) {
    }

    @Transactional
    public Outcome flag(String applicationNo, WorkKind kind, String itemId) {
        Application application = applications.lock(applicationNo);
        WorkItem item = work.of(itemId, kind, applicationNo);
        Instant dueAt = clocks.decisionDueAt(application);
        if (!item.isOpen()) {
            return new Outcome(true, dueAt);
        }
        item.due(dueAt);
        boolean late = !clock.now().isBefore(dueAt);
        if (late && !item.overdue()) {
            flag(application, item);
        }
        return new Outcome(late, dueAt);
    }

    private void flag(Application application, WorkItem item) {
        item.flagOverdue();
        application.flagOverdue();
        notices.toOfficers(Roles.LEADER, application.division(), application.applicationNo(), "overdue",
            Map.of("applicationNo", application.applicationNo(), "unitName", application.unitName()));
        chronicle.record(application, "flag-overdue", Map.of("kind", item.kind()));
    }
}
