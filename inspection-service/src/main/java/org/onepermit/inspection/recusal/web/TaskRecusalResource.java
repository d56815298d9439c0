package org.onepermit.inspection.recusal.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.inspection.recusal.AskRecusal;
import org.onepermit.inspection.recusal.RecusalQueries;
import org.onepermit.inspection.recusal.RecusalView;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;

/** Recusals of one visit: asked for by the unit or declared by the inspector (F-09). */
@Path("tasks/{no}/recusals")
@Tag(name = "recusals")
public class TaskRecusalResource {

    private final AskRecusal ask;
    private final RecusalQueries queries;

    TaskRecusalResource(AskRecusal ask, RecusalQueries queries) {
        this.ask = ask;
        this.queries = queries;
    }

    @GET
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.DISPATCHER, Roles.INSPECTOR, Roles.APPROVER, Roles.LEGAL_REVIEWER, Roles.LEADER,
        Roles.AUDITOR})
    public List<RecusalView> list(@PathParam("no") String taskNo) {
        return queries.of(taskNo);
    }

    @POST
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.INSPECTOR})
    @Idempotent
    public List<RecusalView> ask(@PathParam("no") String taskNo, @Valid @NotNull AskRecusalRequest request) {
        ask.ask(taskNo, request.inspectorNo(), request.ground(), request.facts());
        return queries.of(taskNo);
    }
}
