package org.onepermit.report.filing.worker;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.platform.worker.Worker;
import org.onepermit.report.filing.CloseReport;

/** Answers {@code report.close-report}. */
@ApplicationScoped
public class CloseReportWorker implements Worker<CloseReportWorker.CloseReportJob, Void> {

    static final String TYPE = "report.close-report";

    private final CloseReport act;

    CloseReportWorker(CloseReport act) {
        this.act = act;
    }

    /** The report. */
    public record CloseReportJob(String dutyNo) {
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<CloseReportJob> input() {
        return CloseReportJob.class;
    }

    @Override
    public Void handle(CloseReportJob job) {
        act.close(job.dutyNo());
        return null;
    }
}
