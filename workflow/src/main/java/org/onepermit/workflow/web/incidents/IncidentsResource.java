package org.onepermit.workflow.web.incidents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.OptionalLong;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;

/** Steps that failed for good and wait for an operator. */
@Path("incidents")
@RolesAllowed(Roles.OPERATOR)
public class IncidentsResource {

    private final OpenIncidents incidents;
    private final ResolveIncident resolve;

    IncidentsResource(OpenIncidents incidents, ResolveIncident resolve) {
        this.incidents = incidents;
        this.resolve = resolve;
    }

    /** A page of the open incidents, oldest first, of one instance or of all. */
    @GET
    public PageOf<IncidentView> list(@QueryParam("instance") Long instance, @BeanParam @Valid PageRequest page) {
        return incidents.page(instance == null ? OptionalLong.empty() : OptionalLong.of(instance), page);
    }

    /** Tries the failed step again, a worker's job with the given retries. */
    @POST
    @Path("{key}/resolution")
    public void resolve(@PathParam("key") long key, @Valid ResolveIncidentRequest request) {
        resolve.resolve(key, Optional.ofNullable(request).map(ResolveIncidentRequest::retries));
    }
}
