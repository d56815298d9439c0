package org.onepermit.inspection.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.inspection.remedy.rules.RemedyProblem;
import org.onepermit.inspection.visit.InspectionTask;
import org.onepermit.inspection.visit.TaskChronicle;
import org.onepermit.inspection.visit.Tasks;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** The unit tells what it has put right. */
@ApplicationScoped
public class ReportRectification {

    private final Tasks tasks;
    private final RectificationRepository rectifications;
    private final CurrentUser user;
    private final LegalClock clock;
    private final TaskChronicle chronicle;

    ReportRectification(Tasks tasks, RectificationRepository rectifications, CurrentUser user, LegalClock clock, TaskChronicle chronicle) {
        this.tasks = tasks;
        this.rectifications = rectifications;
        this.user = user;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    @Transactional
    public void report(String taskNo, String words) {
        InspectionTask task = tasks.lockVisible(taskNo);
        rectifications.one(taskNo).orElseThrow(() -> new ProblemException(RemedyProblem.NO_RECTIFICATION, taskNo))
            .report(words, user.subject(), clock.today());
        chronicle.record(task, "report-rectification", Map.of());
    }
}
