package org.onepermit.inspection.publication.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.onepermit.inspection.publication.ResultFilter;
import org.onepermit.inspection.visit.rules.ResultCode;

/** What the public looks for. */
public record ResultListParameters(
    @QueryParam("q") @Size(max = 100) String q, @QueryParam("division") @Pattern(regexp = "[1-9][0-9]{5}") String division,
    @QueryParam("result") ResultCode result, @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {

    ResultFilter toFilter() {
        return new ResultFilter(q, division, result, from, to);
    }
}
