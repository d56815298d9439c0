package org.onepermit.report.filing.worker;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import org.onepermit.platform.worker.Worker;
import org.onepermit.report.filing.FlagOverdue;
import org.onepermit.report.filing.OverdueLeads;
import org.onepermit.report.filing.Report;
import org.onepermit.report.filing.ReportLead;
import org.onepermit.report.filing.ReportTimes;

/** Answers {@code report.flag-overdue}. */
@ApplicationScoped
public class FlagOverdueWorker implements Worker<FlagOverdueWorker.FlagOverdueJob, FlagOverdueWorker.FlagOverdueResult> {

    static final String TYPE = "report.flag-overdue";

    private final FlagOverdue act;
    private final ReportTimes times;
    private final OverdueLeads leads;

    FlagOverdueWorker(FlagOverdue act, ReportTimes times, OverdueLeads leads) {
        this.act = act;
        this.times = times;
        this.leads = leads;
    }

    /** The report. */
    public record FlagOverdueJob(String dutyNo) {
    }

    /** Whether a lead follows and what it says; if not, until when to wait. */
    public record FlagOverdueResult(boolean overdue, OffsetDateTime dueAt, @JsonUnwrapped ReportLead lead) {
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<FlagOverdueJob> input() {
        return FlagOverdueJob.class;
    }

    @Override
    public FlagOverdueResult handle(FlagOverdueJob job) {
        Report report = act.flag(job.dutyNo());
        boolean overdue = FlagOverdue.overdue(report);
        return new FlagOverdueResult(overdue, times.endOrLater(report.dueOn()), overdue ? leads.notSubmitted(report) : null);
    }
}
