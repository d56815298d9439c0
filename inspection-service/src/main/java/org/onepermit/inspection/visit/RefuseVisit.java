package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.onepermit.inspection.rules.Objection;
import org.onepermit.inspection.visit.rules.TaskEvent;
import org.onepermit.inspection.visit.rules.TaskStatus;
import org.onepermit.inspection.visit.rules.VisitProblem;
import org.onepermit.platform.time.LegalClock;

/** The unit refuses or obstructs the visit (F-17): what happened is recorded with evidence, and enforcement gets a lead (P15). */
@ApplicationScoped
public class RefuseVisit {

    private final Tasks tasks;
    private final VisitRepository visits;
    private final VisitPapers papers;
    private final ReportVisit report;
    private final OpenVisitLead lead;
    private final LegalClock clock;

    RefuseVisit(Tasks tasks, VisitRepository visits, VisitPapers papers, ReportVisit report, OpenVisitLead lead, LegalClock clock) {
        this.tasks = tasks;
        this.visits = visits;
        this.papers = papers;
        this.report = report;
        this.lead = lead;
        this.clock = clock;
    }

    @Transactional
    public void refuse(String taskNo, String facts, Instant at) {
        InspectionTask task = tasks.lockAssigned(taskNo);
        task.requireIn(TaskStatus.ON_SITE, TaskEvent.REFUSE);
        Visit visit = visits.of(taskNo).orElseThrow();
        if (papers.files(taskNo).isEmpty()) {
            Objection.refuseIfAny(VisitProblem.CANNOT_FINISH, List.of(Objection.of("F-17-EVIDENCE", "files", "F-17")));
        }
        visit.refused(facts, at);
        task.refuse(clock.now(), report.concludeBy());
        lead.open(task);
        report.report(task, visit, "refuse-visit");
    }
}
