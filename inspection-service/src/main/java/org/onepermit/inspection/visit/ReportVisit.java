package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import org.onepermit.inspection.roster.RecordCheck;
import org.onepermit.inspection.visit.rules.ResultDeadlines;
import org.onepermit.platform.process.Outbox;
import org.onepermit.platform.time.LegalClock;

/** What every way of ending a visit has in common: the record is locked, the register notes the check, the process hears of it. */
@ApplicationScoped
class ReportVisit {

    static final String REPORTED = "Msg_VisitReported";

    private final VisitRecords records;
    private final RecordCheck checks;
    private final ResultDeadlines deadlines;
    private final LegalClock clock;
    private final Outbox outbox;
    private final TaskChronicle chronicle;

    ReportVisit(VisitRecords records, RecordCheck checks, ResultDeadlines deadlines, LegalClock clock, Outbox outbox, TaskChronicle chronicle) {
        this.records = records;
        this.checks = checks;
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
        checks.record(task.taskNo(), task.site().objectNo(), task.site().uscc(), LocalDate.ofInstant(task.startedAt(), LegalClock.ZONE),
            task.kind().capped());
        outbox.startOrPublish(REPORTED, task.taskNo(), Map.of());
        chronicle.record(task, "CatchEvent_VisitReported", act, Map.of("recordHash", visit.recordHash()));
    }
}
