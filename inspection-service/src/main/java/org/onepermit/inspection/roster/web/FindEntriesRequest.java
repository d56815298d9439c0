package org.onepermit.inspection.roster.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.onepermit.inspection.draw.rules.plan.RatioRule.ObjectClass;
import org.onepermit.inspection.roster.ObjectKind;
import org.onepermit.inspection.roster.RegisterFilter;

/** What to look for: {@code q} is part of a number or name, {@code division} an area such as 210200. */
public record FindEntriesRequest(
    @QueryParam("q") @Size(max = 100) String q,
    @QueryParam("division") @Pattern(regexp = "[1-9][0-9]{5}") String division,
    @QueryParam("objectClass") ObjectClass objectClass,
    @QueryParam("kind") ObjectKind kind,
    @QueryParam("active") Boolean active) {

    RegisterFilter toFilter() {
        return new RegisterFilter(q, division, objectClass, kind, active);
    }
}
