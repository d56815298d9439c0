package org.onepermit.exemplar.lot.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.onepermit.exemplar.lot.TakeLot;
import org.onepermit.platform.identity.Roles;

@Path("lots")
public class LotResource {

    @POST
    @RolesAllowed(Roles.CLERK)
    public String take() {
        return new TakeLot().take(null);
    }
}
