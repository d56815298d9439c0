package org.onepermit.workflow.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.workflow.engine.Incidents;

/** Steps that failed for good and wait for an operator. */
@Path("incidents")
@RolesAllowed(Roles.OPERATOR)
public class IncidentsResource {

    private final EngineRoom room;
    private final ResolveIncident resolve;

    IncidentsResource(EngineRoom room, ResolveIncident resolve) {
        this.room = room;
        this.resolve = resolve;
    }

    /** A page of the open incidents, oldest first. */
    @GET
    public PageOf<IncidentView> list(@BeanParam @Valid PageRequest page) {
        Incidents incidents = room.engine().engine().incidents();
        return PageOf.of(incidents.list(page.offset(), page.size()).stream()
                .map(incident -> IncidentView.of(incident, room.process(incident.processKey()))).toList(),
                incidents.count(), page);
    }

    /** Tries the failed step again, a worker's job with the given retries. */
    @POST
    @Path("{key}/resolution")
    public void resolve(@PathParam("key") long key, @Valid ResolveIncidentRequest request) {
        resolve.resolve(key, Optional.ofNullable(request).map(ResolveIncidentRequest::retries));
    }
}
