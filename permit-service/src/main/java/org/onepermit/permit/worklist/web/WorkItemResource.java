package org.onepermit.permit.worklist.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.permit.worklist.ClaimWorkItem;
import org.onepermit.permit.worklist.ReleaseWorkItem;
import org.onepermit.permit.worklist.WorkItemQueries;
import org.onepermit.permit.worklist.WorkItemSummary;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;

/** What waits for the signed-in officer. */
@Path("/work-items")
@Tag(name = "worklist")
public class WorkItemResource {

    private final WorkItemQueries queries;
    private final ClaimWorkItem claim;
    private final ReleaseWorkItem release;

    WorkItemResource(WorkItemQueries queries, ClaimWorkItem claim, ReleaseWorkItem release) {
        this.queries = queries;
        this.claim = claim;
        this.release = release;
    }

    @GET
    @RolesAllowed({Roles.CLERK, Roles.REVIEWER, Roles.APPROVER, Roles.LEADER})
    public PageOf<WorkItemSummary> list(@BeanParam @Valid FindWorkRequest filter, @BeanParam @Valid PageRequest page) {
        return queries.find(filter.toFilter(), page);
    }

    @POST
    @Path("/{id}/claim")
    @RolesAllowed({Roles.CLERK, Roles.REVIEWER, Roles.APPROVER})
    public void claim(@PathParam("id") String id) {
        claim.claim(id);
    }

    @DELETE
    @Path("/{id}/claim")
    @RolesAllowed({Roles.CLERK, Roles.REVIEWER, Roles.APPROVER})
    public void release(@PathParam("id") String id) {
        release.release(id);
    }
}
