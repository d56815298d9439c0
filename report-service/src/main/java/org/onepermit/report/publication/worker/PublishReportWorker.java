package org.onepermit.report.publication.worker;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.platform.worker.Worker;
import org.onepermit.report.publication.PublishReport;

/** Answers {@code report.publish-report}. */
@ApplicationScoped
public class PublishReportWorker implements Worker<PublishReportWorker.PublishReportJob, Void> {

    static final String TYPE = "report.publish-report";

    private final PublishReport act;

    PublishReportWorker(PublishReport act) {
        this.act = act;
    }

    /** The report. */
    public record PublishReportJob(String dutyNo) {
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<PublishReportJob> input() {
        return PublishReportJob.class;
    }

    @Override
    public Void handle(PublishReportJob job) {
        act.publish(job.dutyNo());
        return null;
    }
}
