package org.onepermit.permit.holder.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.permit.holder.Holder;
import org.onepermit.permit.holder.HolderQueries;
import org.onepermit.platform.identity.Roles;

/** The enterprise's own file. */
@Path("holders")
@Tag(name = "holders")
public class HolderResource {

    private final HolderQueries queries;

    HolderResource(HolderQueries queries) {
        this.queries = queries;
    }

    @GET
    @Path("me")
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL})
    public Holder own() {
        return queries.own();
    }
}
