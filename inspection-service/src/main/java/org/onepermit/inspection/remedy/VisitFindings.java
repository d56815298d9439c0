package org.onepermit.inspection.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onepermit.inspection.visit.InspectionTask;
import org.onepermit.inspection.visit.VisitPapers;
import org.onepermit.inspection.visit.rules.Conclusion;
import org.onepermit.inspection.visit.rules.ResultCode;
import org.onepermit.inspection.visit.rules.VisitRecord.Answer;
import org.onepermit.inspection.visit.rules.VisitRecord.Finding;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.identity.Roles;

/** What a visit found, held against what the current user proposes to conclude from it. */
@ApplicationScoped
class VisitFindings {

    private final VisitPapers papers;
    private final CurrentUser user;

    VisitFindings(VisitPapers papers, CurrentUser user) {
        this.papers = papers;
        this.user = user;
    }

    Conclusion.Proposal whole(InspectionTask task, ResultCode result, String remark) {
        return proposal(task, result, remark, problems(task));
    }

    /** Of one department's part (F-22). */
    Conclusion.Proposal part(InspectionTask task, String department, ResultCode result, String reason) {
        return proposal(task, result, reason, task.parts().itemsOf(department, problems(task)));
    }

    private Conclusion.Proposal proposal(InspectionTask task, ResultCode result, String remark, List<String> problems) {
        return new Conclusion.Proposal(result, problems, task.isRefused(), remark, user.subject(), hands(task));
    }

    private List<String> problems(InspectionTask task) {
        return papers.answers(task.taskNo()).stream().filter(answer -> answer.finding() == Finding.PROBLEM).map(Answer::item).toList();
    }

    /** Everybody who had a hand in the visit: those who wrote, and whoever holds a certificate that was seated. */
    private Set<String> hands(InspectionTask task) {
        Set<String> hands = new HashSet<>();
        papers.changes(task.taskNo()).forEach(change -> hands.add(change.madeBy()));
        if (user.has(Roles.INSPECTOR) && task.isAssignedTo(user.certificateNo())) {
            hands.add(user.subject());
        }
        return hands;
    }
}
