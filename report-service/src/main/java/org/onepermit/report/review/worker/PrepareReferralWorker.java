package org.onepermit.report.review.worker;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.platform.worker.Worker;
import org.onepermit.report.filing.ReportLead;
import org.onepermit.report.review.PrepareReferral;

/** Answers {@code report.prepare-referral}. */
@ApplicationScoped
public class PrepareReferralWorker implements Worker<PrepareReferralWorker.PrepareReferralJob, PrepareReferralWorker.PrepareReferralResult> {

    static final String TYPE = "report.prepare-referral";

    private final PrepareReferral act;

    PrepareReferralWorker(PrepareReferral act) {
        this.act = act;
    }

    /** The report. */
    public record PrepareReferralJob(String dutyNo) {
    }

    /** What enforcement is told. */
    public record PrepareReferralResult(@JsonUnwrapped ReportLead lead) {
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<PrepareReferralJob> input() {
        return PrepareReferralJob.class;
    }

    @Override
    public PrepareReferralResult handle(PrepareReferralJob job) {
        return new PrepareReferralResult(act.of(job.dutyNo()));
    }
}
