package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.inspection.visit.rules.VisitProblem;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** Something is added to a locked record; what was locked stays as it is (M.5). */
@ApplicationScoped
public class SupplementRecord {

    private final Tasks tasks;
    private final VisitRepository visits;
    private final VisitPapers papers;
    private final CurrentUser user;
    private final LegalClock clock;
    private final TaskChronicle chronicle;

    SupplementRecord(Tasks tasks, VisitRepository visits, VisitPapers papers, CurrentUser user, LegalClock clock, TaskChronicle chronicle) {
        this.tasks = tasks;
        this.visits = visits;
        this.papers = papers;
        this.user = user;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    @Transactional
    public void add(String taskNo, String content) {
        InspectionTask task = tasks.lockAssigned(taskNo);
        Visit visit = visits.of(taskNo).filter(each -> each.recordHash() != null)
            .orElseThrow(() -> new ProblemException(VisitProblem.NOT_ALLOWED_IN_STATUS, Map.of("act", "SUPPLEMENT", "status", task.status())));
        papers.keep(taskNo, new VisitSupplement(visit, content, user.subject(), user.name(), clock.now()));
        chronicle.record(task, "supplement-record", Map.of());
    }
}
