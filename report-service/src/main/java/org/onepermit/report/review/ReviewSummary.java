package org.onepermit.report.review;

import java.time.Instant;
import java.time.LocalDate;
import org.onepermit.report.permit.rules.ReportType;
import org.onepermit.report.review.rules.ReviewStatus;

/** A row of the reviewers' worklist; {@code workingDaysLeft} is negative when the limit has passed. */
public record ReviewSummary(
    String id, String reportNo, String permitNo, String unitName, String division, ReportType reportType, LocalDate periodFrom, LocalDate periodTo,
    int round, ReviewStatus status, int risk, int leads, int warnings, boolean late, Instant submittedAt, LocalDate dueOn, boolean overdue,
    String reviewerName, String batchNo, Integer workingDaysLeft) {

    ReviewSummary left(Integer days) {
        return new ReviewSummary(id, reportNo, permitNo, unitName, division, reportType, periodFrom, periodTo, round, status, risk, leads, warnings, late,
            submittedAt, dueOn, overdue, reviewerName, batchNo, days);
    }

    /** For the query, which cannot count working days. */
    public ReviewSummary(
        String id, String reportNo, String permitNo, String unitName, String division, ReportType reportType, LocalDate periodFrom,
        LocalDate periodTo, int round, ReviewStatus status, int risk, int leads, int warnings, boolean late, Instant submittedAt, LocalDate dueOn,
        boolean overdue, String reviewerName, String batchNo) {
        this(id, reportNo, permitNo, unitName, division, reportType, periodFrom, periodTo, round, status, risk, leads, warnings, late, submittedAt, dueOn,
            overdue, reviewerName, batchNo, null);
    }
}
