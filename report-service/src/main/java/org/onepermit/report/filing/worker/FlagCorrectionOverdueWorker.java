package org.onepermit.report.filing.worker;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.platform.worker.Worker;
import org.onepermit.report.filing.FlagOverdue;
import org.onepermit.report.filing.OverdueLeads;
import org.onepermit.report.filing.Report;
import org.onepermit.report.filing.ReportLead;

/** Answers {@code report.flag-correction-overdue}. */
@ApplicationScoped
public class FlagCorrectionOverdueWorker implements Worker<FlagCorrectionOverdueWorker.FlagCorrectionOverdueJob, FlagCorrectionOverdueWorker.FlagCorrectionOverdueResult> {

    static final String TYPE = "report.flag-correction-overdue";

    private final FlagOverdue act;
    private final OverdueLeads leads;

    FlagCorrectionOverdueWorker(FlagOverdue act, OverdueLeads leads) {
        this.act = act;
        this.leads = leads;
    }

    /** The report. */
    public record FlagCorrectionOverdueJob(String dutyNo) {
    }

    /** Whether a lead follows, and what it says. */
    public record FlagCorrectionOverdueResult(boolean overdue, @JsonUnwrapped ReportLead lead) {
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<FlagCorrectionOverdueJob> input() {
        return FlagCorrectionOverdueJob.class;
    }

    @Override
    public FlagCorrectionOverdueResult handle(FlagCorrectionOverdueJob job) {
        Report report = act.flagCorrection(job.dutyNo());
        boolean overdue = FlagOverdue.overdue(report);
        return new FlagCorrectionOverdueResult(overdue, overdue ? leads.notCorrected(report) : null);
    }
}
