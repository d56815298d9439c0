package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import org.onepermit.inspection.visit.rules.ResultDeadlines;
import org.onepermit.platform.process.Outbox;
import org.onepermit.platform.time.LegalClock;

/** What every way of ending a visit has in common: the record is locked, the process and the approver hear of it. */
@ApplicationScoped
class ReportVisit {

    static final String REPORTED = "Msg_VisitReported";

    private final VisitRecords records;
    private final ResultDeadlines deadlines;
    private final LegalClock clock;
    private final Outbox outbox;
    private final TaskChronicle chronicle;

    ReportVisit(VisitRecords records, ResultDeadlines deadlines, LegalClock clock, Outbox outbox, TaskChronicle chronicle) {
        this.records = records;
        this.deadlines = deadlines;
        this.clock = clock;
        this.outbox = outbox;
        this.chronicle = chronicle;
    }

    LocalDate concludeBy() {
        return deadlines.conclusionDueOn(clock.today());
    }

    void report(InspectionTask task, Visit visit, String act) {
        records.lock(task, visit, clock.now());
        outbox.startOrPublish(REPORTED, task.taskNo(), Map.of());
        chronicle.record(task, "CatchEvent_VisitReported", act, Map.of("recordHash", visit.recordHash()));
    }
}
