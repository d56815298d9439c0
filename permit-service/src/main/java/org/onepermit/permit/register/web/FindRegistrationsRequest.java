package org.onepermit.permit.register.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.onepermit.permit.register.RegisterQueries.Filter;
import org.onepermit.permit.registration.rules.RegistrationStatus;

/** What to look for, as for permits. */
public record FindRegistrationsRequest(
    @QueryParam("q") @Size(max = 100) String q,
    @QueryParam("division") @Pattern(regexp = "[1-9][0-9]{5}") String division,
    @QueryParam("industry") @Pattern(regexp = "[0-9]{2,4}") String industry,
    @QueryParam("status") RegistrationStatus status) {

    Filter toFilter() {
        return new Filter(q, division, industry, status == null ? null : status.name());
    }
}
