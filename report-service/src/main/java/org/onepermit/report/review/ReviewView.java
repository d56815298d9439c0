package org.onepermit.report.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onepermit.report.check.rules.Evidence;
import org.onepermit.report.duty.rules.ReviewDecision.Outcome;
import org.onepermit.report.filing.rules.CorrectionItem;
import org.onepermit.report.filing.rules.Risk;
import org.onepermit.report.review.rules.CaseOutcome;
import org.onepermit.report.review.rules.ReviewStatus;

/**
 * What a reviewer has before him besides the report: its rounds, why it has its place in the order, and the evidence as it is known now.
 *
 * @param evidence   without earlier reports, which are pages of their own
 * @param mayReturn  whether a return is still possible
 * @param mayConfirm whether this reader could confirm a proposed referral: not who proposed it
 */
public record ReviewView(String reportNo, List<Round> rounds, List<Risk.Reason> risk, Evidence evidence, boolean mayReturn, boolean mayConfirm) {

    /** One round. */
    public record Round(
        String id, int round, ReviewStatus status, Instant openedAt, LocalDate dueOn, boolean overdue, Outcome outcome, List<String> remarks,
        List<CorrectionItem> corrections, List<String> evidence, Map<String, Object> pack, String reviewerName, String approverName,
        String refusedBecause, Instant decidedAt, String batchNo, boolean sampled, String leadNo, String caseNo,
        CaseOutcome caseOutcome, Instant caseEndedAt) { }
}
