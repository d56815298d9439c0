package org.onepermit.report.review.worker;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.platform.worker.Worker;
import org.onepermit.report.review.HearCaseEnd;
import org.onepermit.report.review.HearCaseEnd.CaseEnd;
import org.onepermit.report.review.rules.CaseOutcome;

/** Answers {@code report.hear-case-end}, by which the enforcement process tells how a lead or case ended, whatever it came from. */
@ApplicationScoped
public class HearCaseEndWorker implements Worker<HearCaseEndWorker.HearCaseEndJob, Void> {

    static final String TYPE = "report.hear-case-end";

    private final HearCaseEnd act;

    HearCaseEndWorker(HearCaseEnd act) {
        this.act = act;
    }

    /** {@code caseNo} is null for a lead that became no case, {@code source} for one that was opened before processes knew it. */
    public record HearCaseEndJob(String source, String sourceKey, String leadNo, String caseNo, String outcome) {

        CaseEnd told() {
            return new CaseEnd(source, sourceKey, leadNo, caseNo, CaseOutcome.of(outcome));
        }
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<HearCaseEndJob> input() {
        return HearCaseEndJob.class;
    }

    @Override
    public Void handle(HearCaseEndJob job) {
        act.hear(job.told());
        return null;
    }
}
