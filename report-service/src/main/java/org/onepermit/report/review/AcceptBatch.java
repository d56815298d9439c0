package org.onepermit.report.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.process.Outbox;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.duty.rules.ReviewDecision;
import org.onepermit.report.duty.rules.ReviewDecision.Outcome;
import org.onepermit.report.filing.Report;
import org.onepermit.report.filing.ReportChronicle;
import org.onepermit.report.filing.Reports;
import org.onepermit.report.filing.rules.ReportStatus;
import org.onepermit.report.review.ReportReview.Officer;
import org.onepermit.report.review.rules.BatchStatus;
import org.onepermit.report.review.rules.ReviewProblem;

/** Closes a batch when its sample is reviewed: the rest is accepted together, or, if one of the sample was not accepted, reviewed by hand. */
@ApplicationScoped
public class AcceptBatch {

    private final BatchRepository batches;
    private final ReviewRepository reviews;
    private final Reports reports;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Outbox outbox;
    private final ReportChronicle chronicle;
    private final Audit audit;

    AcceptBatch(BatchRepository batches, ReviewRepository reviews, Reports reports, CurrentUser user, LegalClock clock, Outbox outbox,
        ReportChronicle chronicle, Audit audit) {
        this.batches = batches;
        this.reviews = reviews;
        this.reports = reports;
        this.user = user;
        this.clock = clock;
        this.outbox = outbox;
        this.chronicle = chronicle;
        this.audit = audit;
    }

    @Transactional
    public AcceptanceBatch accept(String batchNo) {
        AcceptanceBatch batch = batches.lockInArea(batchNo, user.divisionPrefix())
            .orElseThrow(() -> new ProblemException(ReviewProblem.NO_SUCH_BATCH, batchNo));
        batch.requireDrawn();
        List<ReportReview> members = reviews.ofBatch(batchNo);
        List<ReportReview> sample = members.stream().filter(review -> batch.sampled(review.dutyNo())).toList();
        if (sample.stream().anyMatch(ReportReview::isOpen)) {
            throw new ProblemException(ReviewProblem.SAMPLE_NOT_REVIEWED, batchNo);
        }
        List<ReportReview> rest = members.stream().filter(review -> !batch.sampled(review.dutyNo()) && review.isOpen()).toList();
        boolean stands = sample.stream().allMatch(review -> review.outcome() == Outcome.ACCEPTED || review.outcome() == Outcome.ACCEPTED_WITH_REMARKS);
        rest.forEach(stands ? this::accept : ReportReview::leave);
        batch.close(stands ? BatchStatus.ACCEPTED : BatchStatus.DISSOLVED, stands ? rest.size() : 0, user.name(), clock.now());
        audit.append("close-batch", "AcceptanceBatch", batchNo, Map.of("accepted", stands ? rest.size() : 0, "dissolved", !stands));
        return batch;
    }

    /** A report that was drawn into a batch changes no more until the batch is closed; should it have, it stays for review by hand. */
    private void accept(ReportReview review) {
        Report report = reports.lock(review.dutyNo());
        if (report.status() != ReportStatus.IN_REVIEW) {
            review.leave();
            return;
        }
        report.accept(List.of(), clock.now());
        review.decide(new ReviewDecision(Outcome.ACCEPTED, List.of(), List.of(), List.of(), user.subject(), null), List.of(),
            new Officer(user.subject(), user.name()), clock.now());
        outbox.startOrPublish(DecideReport.MESSAGE, review.id(), Map.of("reviewOutcome", Outcome.ACCEPTED.name()));
        chronicle.record(report, "CatchEvent_ReportReviewed", "accept-report-by-sampling", Map.of("batchNo", review.batchNo()));
    }
}
