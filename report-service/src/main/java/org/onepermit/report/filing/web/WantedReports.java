package org.onepermit.report.filing.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.onepermit.report.filing.ReportFilter;
import org.onepermit.report.filing.rules.ReportStatus;
import org.onepermit.report.permit.rules.ReportType;

/** Which reports are wanted. */
public record WantedReports(
    @QueryParam("status") ReportStatus status, @QueryParam("type") ReportType type, @QueryParam("year") @Min(2000) @Max(2100) Integer year,
    @QueryParam("late") Boolean late, @QueryParam("permitNo") @Size(max = 30) String permitNo, @QueryParam("q") @Size(max = 100) String q) {

    ReportFilter filter() {
        return new ReportFilter(status, type, year, late, permitNo, q);
    }
}
