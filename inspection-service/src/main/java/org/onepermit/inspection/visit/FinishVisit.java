package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.onepermit.inspection.rules.Objection;
import org.onepermit.inspection.visit.rules.TaskEvent;
import org.onepermit.inspection.visit.rules.TaskStatus;
import org.onepermit.inspection.visit.rules.VisitGuard;
import org.onepermit.inspection.visit.rules.VisitProblem;
import org.onepermit.inspection.visit.rules.VisitTerms;
import org.onepermit.platform.time.LegalClock;

/** The officers leave: the record is complete, signed or its refusal noted, and locked under its hash (M.5 finish; F-14; APnL §47). */
@ApplicationScoped
public class FinishVisit {

    private final Tasks tasks;
    private final VisitRepository visits;
    private final VisitRecords records;
    private final ReportVisit report;
    private final VisitTerms terms;
    private final LegalClock clock;

    FinishVisit(Tasks tasks, VisitRepository visits, VisitRecords records, ReportVisit report, VisitTerms terms, LegalClock clock) {
        this.tasks = tasks;
        this.visits = visits;
        this.records = records;
        this.report = report;
        this.terms = terms;
        this.clock = clock;
    }

    @Transactional
    public void finish(String taskNo, Visit.Departure departure) {
        InspectionTask task = tasks.lockAssigned(taskNo);
        task.requireIn(TaskStatus.ON_SITE, TaskEvent.FINISH);
        Visit visit = visits.of(taskNo).orElseThrow();
        List<Objection> objections = new ArrayList<>(records.conflicts(taskNo));
        objections.addAll(VisitGuard.finishRefused(records.of(visit, departure), task.site().position(visit.arrivedFrom()), terms));
        Objection.refuseIfAny(VisitProblem.CANNOT_FINISH, objections);
        visit.leave(departure);
        task.finish(clock.now(), report.concludeBy());
        report.report(task, visit, "finish-visit");
    }
}
