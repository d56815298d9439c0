package org.onepermit.inspection.draw.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.inspection.draw.BatchQueries;
import org.onepermit.inspection.draw.DecideAdjustment;
import org.onepermit.inspection.draw.RequestAdjustment;
import org.onepermit.inspection.draw.rules.lot.Adjustment;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;

/** Changes of a batch: asked for by one, decided by the leader (F-12). */
@Path("draws/{no}/adjustments")
@Tag(name = "draws")
public class AdjustmentResource {

    private final RequestAdjustment requestAdjustment;
    private final DecideAdjustment decideAdjustment;
    private final BatchQueries queries;

    AdjustmentResource(RequestAdjustment requestAdjustment, DecideAdjustment decideAdjustment, BatchQueries queries) {
        this.requestAdjustment = requestAdjustment;
        this.decideAdjustment = decideAdjustment;
        this.queries = queries;
    }

    /** What is to change, and why. */
    public record AdjustmentRequest(
        @NotNull Adjustment.Kind kind, @Size(max = 40) String objectNo, @Size(max = 40) String inspectorNo, @NotNull Adjustment.Reason reason,
        @Size(max = 400) String note) { }

    /** The leader's decision. */
    public record AdjustmentDecision(@NotNull Boolean approve) { }

    @POST
    @RolesAllowed({Roles.DISPATCHER, Roles.AUDITOR})
    @Idempotent
    public BatchQueries.Desk request(@PathParam("no") String batchNo, @Valid @NotNull AdjustmentRequest request) {
        requestAdjustment.request(batchNo, new RequestAdjustment.Wish(request.kind(), request.objectNo(), request.inspectorNo(),
            request.reason(), request.note()));
        return queries.desk(batchNo);
    }

    @POST
    @Path("{number}/decision")
    @RolesAllowed(Roles.LEADER)
    @Idempotent
    public BatchQueries.Desk decide(@PathParam("no") String batchNo, @PathParam("number") int number, @Valid @NotNull AdjustmentDecision decision) {
        decideAdjustment.decide(batchNo, number, decision.approve());
        return queries.desk(batchNo);
    }
}
