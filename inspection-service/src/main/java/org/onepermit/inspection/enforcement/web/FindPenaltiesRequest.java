package org.onepermit.inspection.enforcement.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.onepermit.inspection.enforcement.publication.PublicFilter;
import org.onepermit.inspection.enforcement.rules.Conduct;

/** What to look for: {@code q} is part of a name or number; {@code from} and {@code to} are days of decision. */
public record FindPenaltiesRequest(
    @QueryParam("q") @Size(max = 100) String q,
    @QueryParam("division") @Pattern(regexp = "[1-9][0-9]{5}") String division,
    @QueryParam("conduct") Conduct conduct,
    @QueryParam("from") LocalDate from,
    @QueryParam("to") LocalDate to) {

    PublicFilter toFilter() {
        return new PublicFilter(q, division, conduct, from, to);
    }
}
