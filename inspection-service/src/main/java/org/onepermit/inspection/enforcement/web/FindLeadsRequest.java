package org.onepermit.inspection.enforcement.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.onepermit.inspection.enforcement.LeadSource;
import org.onepermit.inspection.enforcement.rules.CaseStatus;
import org.onepermit.inspection.enforcement.view.LeadFilter;

/** The filters of the list of leads. */
public record FindLeadsRequest(
    @QueryParam("status") CaseStatus status,
    @QueryParam("source") LeadSource source,
    @QueryParam("division") @Pattern(regexp = "[1-9][0-9]{5}") String division,
    @QueryParam("overdue") Boolean overdue,
    @QueryParam("q") @Size(max = 100) String q) {

    LeadFilter toFilter() {
        return new LeadFilter(status, source, division, overdue, q);
    }
}
