package org.onepermit.inspection.enforcement.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.onepermit.inspection.enforcement.rules.CaseStatus;
import org.onepermit.inspection.enforcement.rules.Conduct;
import org.onepermit.inspection.enforcement.view.CaseFilter;

/** The filters of the list of cases. */
public record FindCasesRequest(
    @QueryParam("status") CaseStatus status,
    @QueryParam("conduct") Conduct conduct,
    @QueryParam("division") @Pattern(regexp = "[1-9][0-9]{5}") String division,
    @QueryParam("overdue") Boolean overdue,
    @QueryParam("q") @Size(max = 100) String q) {

    CaseFilter toFilter() {
        return new CaseFilter(status, conduct, division, overdue, q);
    }
}
