package org.onepermit.permit.register.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.onepermit.permit.licence.rules.PermitStatus;
import org.onepermit.permit.register.RegisterQueries.Filter;

/** What to look for: {@code q} is part of a name or place, or the beginning of a number; {@code division} an area such as 210200. */
public record FindPermitsRequest(
    @QueryParam("q") @Size(max = 100) String q,
    @QueryParam("division") @Pattern(regexp = "[1-9][0-9]{5}") String division,
    @QueryParam("industry") @Pattern(regexp = "[0-9]{2,4}") String industry,
    @QueryParam("status") PermitStatus status) {

    Filter toFilter() {
        return new Filter(q, division, industry, status == null ? null : status.name());
    }
}
