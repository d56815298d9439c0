package org.onepermit.report.review;

import org.onepermit.report.permit.rules.ReportType;
import org.onepermit.report.review.rules.ReviewStatus;

/** What to look for; null means whatever. {@code clean}: no finding and a unit of low risk. {@code q} is part of a unit's name. */
public record ReviewFilter(ReviewStatus status, ReportType type, Boolean clean, Boolean overdue, String batchNo, String division, String q) {
}
