package org.onepermit.report.review.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.onepermit.report.permit.rules.ReportType;
import org.onepermit.report.review.ReviewFilter;
import org.onepermit.report.review.rules.ReviewStatus;

/** Which reviews are wanted. */
public record WantedReviews(
    @QueryParam("status") ReviewStatus status, @QueryParam("type") ReportType type, @QueryParam("clean") Boolean clean,
    @QueryParam("overdue") Boolean overdue, @QueryParam("batchNo") @Size(max = 40) String batchNo,
    @QueryParam("division") @Pattern(regexp = "[1-9][0-9]{5}") String division, @QueryParam("q") @Size(max = 100) String q) {

    ReviewFilter filter() {
        return new ReviewFilter(status, type, clean, overdue, batchNo, division, q);
    }
}
