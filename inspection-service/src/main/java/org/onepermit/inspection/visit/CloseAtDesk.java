package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onepermit.inspection.rules.Objection;
import org.onepermit.inspection.visit.rules.DeskGuard;
import org.onepermit.inspection.visit.rules.TaskEvent;
import org.onepermit.inspection.visit.rules.TaskStatus;
import org.onepermit.inspection.visit.rules.VisitProblem;
import org.onepermit.inspection.visit.rules.VisitRecord;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.time.LegalClock;

/** Everything could be judged from the desk: no visit is made (M.5 closeDesk; F-13). */
@ApplicationScoped
public class CloseAtDesk {

    private final Tasks tasks;
    private final VisitRepository visits;
    private final VisitRecords records;
    private final VisitPapers papers;
    private final VisitCodes codes;
    private final ReportVisit report;
    private final CurrentUser user;
    private final LegalClock clock;

    CloseAtDesk(Tasks tasks, VisitRepository visits, VisitRecords records, VisitPapers papers, VisitCodes codes, ReportVisit report,
        CurrentUser user, LegalClock clock) {
        this.tasks = tasks;
        this.visits = visits;
        this.records = records;
        this.papers = papers;
        this.codes = codes;
        this.report = report;
        this.user = user;
        this.clock = clock;
    }

    @Transactional
    public void close(String taskNo) {
        InspectionTask task = tasks.lockAssigned(taskNo);
        task.requireIn(TaskStatus.PREPARED, TaskEvent.CLOSE_DESK);
        List<Objection> objections = new ArrayList<>(records.conflicts(taskNo));
        objections.addAll(DeskGuard.refused(papers.answers(taskNo)));
        Objection.refuseIfAny(VisitProblem.CANNOT_CLOSE_AT_DESK, objections);
        Instant now = clock.now();
        Visit visit = new Visit(taskNo, codes.next(), codes.basisOf(task), now);
        visit.closeAtDesk(now, by(task));
        visits.persist(visit);
        task.closeAtDesk(now, report.concludeBy());
        report.report(task, visit, "close-at-desk");
    }

    private VisitRecord.Officer by(InspectionTask task) {
        Seat seat = task.seats().stream().filter(each -> each.certificateNo().equals(user.certificateNo())).findFirst().orElseThrow();
        return new VisitRecord.Officer(seat.inspectorNo(), seat.certificateNo(), seat.certificateValidTo(), true);
    }
}
