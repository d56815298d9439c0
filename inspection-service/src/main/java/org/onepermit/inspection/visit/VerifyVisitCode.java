package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.inspection.visit.rules.RecordStatus;
import org.onepermit.inspection.visit.rules.VisitProblem;
import org.onepermit.platform.problem.ProblemException;

/** Tells whether a visit is what its officers say, to whoever was shown its code. */
@ApplicationScoped
public class VerifyVisitCode {

    private final VisitRepository visits;
    private final InspectionTaskRepository tasks;

    VerifyVisitCode(VisitRepository visits, InspectionTaskRepository tasks) {
        this.visits = visits;
        this.tasks = tasks;
    }

    public VisitNotice verify(String code) {
        Visit visit = visits.byCode(code).orElseThrow(() -> new ProblemException(VisitProblem.NO_SUCH_CODE, code));
        InspectionTask task = tasks.byNo(visit.taskNo()).orElseThrow();
        return new VisitNotice(visit.visitCode(), task.taskNo(), task.kind().type(), task.site().unitName(), task.site().address(), visit.basis(),
            task.seats().stream().map(seat -> new VisitNotice.Officer(seat.name(), seat.certificateNo(), seat.certificateValidTo())).toList(),
            visit.arrivedAt(), visit.recordStatus() == RecordStatus.OPEN);
    }
}
