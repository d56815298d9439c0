package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.inspection.visit.rules.FieldMerge;
import org.onepermit.inspection.visit.rules.VisitProblem;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;

/** A person chooses between the values that two devices wrote into one field; both are kept. */
@ApplicationScoped
public class ResolveConflict {

    private final Tasks tasks;
    private final OpenRecords records;
    private final VisitPapers papers;
    private final CurrentUser user;
    private final TaskChronicle chronicle;

    ResolveConflict(Tasks tasks, OpenRecords records, VisitPapers papers, CurrentUser user, TaskChronicle chronicle) {
        this.tasks = tasks;
        this.records = records;
        this.papers = papers;
        this.user = user;
        this.chronicle = chronicle;
    }

    @Transactional
    public void resolve(String taskNo, String changeId) {
        InspectionTask task = tasks.lockAssigned(taskNo);
        records.requireOpen(task);
        VisitChange chosen = papers.change(changeId).filter(change -> change.taskNo().equals(taskNo)).filter(ResolveConflict::isOpen)
            .orElseThrow(() -> new ProblemException(VisitProblem.NO_SUCH_CHANGE, changeId));
        task.requireOwnPart(user.certificateNo(), chosen.item());
        papers.open(taskNo, chosen.item(), chosen.field()).forEach(change -> change.become(FieldMerge.State.DROPPED));
        chosen.become(FieldMerge.State.STANDS);
        chronicle.audit(task, "resolve-conflict", Map.of("item", chosen.item(), "field", chosen.field(), "change", changeId));
    }

    private static boolean isOpen(VisitChange change) {
        return change.state() == FieldMerge.State.STANDS || change.state() == FieldMerge.State.CONFLICTS;
    }
}
