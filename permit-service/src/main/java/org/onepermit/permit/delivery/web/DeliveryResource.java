package org.onepermit.permit.delivery.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.permit.delivery.DeliverPermit;
import org.onepermit.platform.identity.Roles;

/** Handing over an issued permit (APL §44). */
@Path("applications/{applicationNo}/delivery")
@Tag(name = "permits")
public class DeliveryResource {

    private final DeliverPermit deliverPermit;

    DeliveryResource(DeliverPermit deliverPermit) {
        this.deliverPermit = deliverPermit;
    }

    @POST
    @RolesAllowed(Roles.CLERK)
    public DeliverPermit.Delivered deliver(@PathParam("applicationNo") String applicationNo, @Valid @NotNull DeliverPermitRequest request) {
        return deliverPermit.deliver(applicationNo, request.method(), request.receivedBy());
    }
}
