package org.onepermit.inspection.enforcement.worker;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.inspection.enforcement.ProcessTime;
import org.onepermit.inspection.enforcement.overdue.FlagOverdue;
import org.onepermit.inspection.enforcement.overdue.FlagOverdue.Outcome;
import org.onepermit.inspection.enforcement.overdue.FlagOverdue.Stage;
import org.onepermit.platform.worker.Worker;

/** Answers {@code inspection.flag-case-overdue}, of whichever period the process was waiting for. */
@ApplicationScoped
public class FlagCaseOverdueWorker implements Worker<FlagCaseOverdueWorker.FlagCaseOverdueJob, FlagCaseOverdueWorker.FlagCaseOverdueResult> {

    static final String TYPE = "inspection.flag-case-overdue";

    private final FlagOverdue act;

    FlagCaseOverdueWorker(FlagOverdue act) {
        this.act = act;
    }

    /** The period whose timer went off; {@code caseNo} is null while there is only a lead. */
    public record FlagCaseOverdueJob(Stage stage, String leadNo, String caseNo) { }

    /** Whether to stop asking, and when to ask again if not. */
    public record FlagCaseOverdueResult(boolean overdue, String askAgainAt) { }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<FlagCaseOverdueJob> input() {
        return FlagCaseOverdueJob.class;
    }

    @Override
    public FlagCaseOverdueResult handle(FlagCaseOverdueJob job) {
        Outcome outcome = act.flag(job.stage(), job.leadNo(), job.caseNo());
        return new FlagCaseOverdueResult(outcome.overdue(), ProcessTime.endOf(outcome.dueOn()));
    }
}
