package org.onepermit.report.review.worker;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.platform.worker.Worker;
import org.onepermit.report.review.RecordLead;

/** Answers {@code report.record-lead}. */
@ApplicationScoped
public class RecordLeadWorker implements Worker<RecordLeadWorker.RecordLeadJob, Void> {

    static final String TYPE = "report.record-lead";

    private final RecordLead act;

    RecordLeadWorker(RecordLead act) {
        this.act = act;
    }

    /** The report and the number of the lead. */
    public record RecordLeadJob(String dutyNo, String leadNo) {
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<RecordLeadJob> input() {
        return RecordLeadJob.class;
    }

    @Override
    public Void handle(RecordLeadJob job) {
        act.record(job.dutyNo(), job.leadNo());
        return null;
    }
}
