package org.onepermit.report.filing.worker;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import org.onepermit.platform.worker.Worker;
import org.onepermit.report.filing.OpenReport;
import org.onepermit.report.filing.ReportTimes;

/** Answers {@code report.open-report}. */
@ApplicationScoped
public class OpenReportWorker implements Worker<OpenReportWorker.OpenReportJob, OpenReportWorker.OpenReportResult> {

    static final String TYPE = "report.open-report";

    private final OpenReport act;
    private final ReportTimes times;

    OpenReportWorker(OpenReport act, ReportTimes times) {
        this.act = act;
        this.times = times;
    }

    /** The report. */
    public record OpenReportJob(String dutyNo) {
    }

    /** Until when to wait for it. */
    public record OpenReportResult(OffsetDateTime dueAt) {
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<OpenReportJob> input() {
        return OpenReportJob.class;
    }

    @Override
    public OpenReportResult handle(OpenReportJob job) {
        return new OpenReportResult(times.end(act.open(job.dutyNo()).dueOn()));
    }
}
