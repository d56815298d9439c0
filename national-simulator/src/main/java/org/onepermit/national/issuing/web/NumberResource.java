package org.onepermit.national.issuing.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.onepermit.national.issuing.NumberDesk;
import org.onepermit.platform.identity.Roles;

/** Numbers on request; asking again with the same requestId gives the same number. */
@Path("")
public class NumberResource {

    private final NumberDesk desk;

    NumberResource(NumberDesk desk) {
        this.desk = desk;
    }

    /** A permit's number. */
    public record PermitNumberView(String permitNo) {
    }

    /** A registration's number. */
    public record RegistrationNumberView(String registrationNo) {
    }

    @POST
    @Path("permit-numbers")
    @RolesAllowed(Roles.SYS)
    public PermitNumberView permitNumber(@Valid @NotNull RequestPermitNumberRequest request) {
        return new PermitNumberView(desk.numberFor(request.toRequest()));
    }

    @POST
    @Path("registration-numbers")
    @RolesAllowed(Roles.SYS)
    public RegistrationNumberView registrationNumber(@Valid @NotNull RequestRegistrationNumberRequest request) {
        return new RegistrationNumberView(desk.numberFor(request.toRequest()));
    }
}
