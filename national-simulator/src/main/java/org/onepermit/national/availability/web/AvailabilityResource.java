package org.onepermit.national.availability.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.onepermit.national.availability.AvailabilityQueries;
import org.onepermit.national.availability.AvailabilityView;
import org.onepermit.national.availability.SwitchAvailability;
import org.onepermit.platform.identity.Roles;

/** The switch. */
@Path("availability")
public class AvailabilityResource {

    private final SwitchAvailability switchAvailability;
    private final AvailabilityQueries queries;

    AvailabilityResource(SwitchAvailability switchAvailability, AvailabilityQueries queries) {
        this.switchAvailability = switchAvailability;
        this.queries = queries;
    }

    @GET
    @RolesAllowed(Roles.OPERATOR)
    public AvailabilityView get() {
        return queries.now();
    }

    @PUT
    @RolesAllowed(Roles.OPERATOR)
    public AvailabilityView put(@Valid @NotNull SwitchAvailabilityRequest request) {
        return switchAvailability.to(request.available(), request.until());
    }
}
