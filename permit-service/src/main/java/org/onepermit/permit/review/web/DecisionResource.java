package org.onepermit.permit.review.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.permit.filing.ApplicationView;
import org.onepermit.permit.filing.ApplicationViews;
import org.onepermit.permit.review.Decide;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;

/** Grant or refusal (R §12). */
@Path("applications/{no}/decision")
@Tag(name = "review")
public class DecisionResource {

    private final Decide decide;
    private final ApplicationViews views;

    DecisionResource(Decide decide, ApplicationViews views) {
        this.decide = decide;
        this.views = views;
    }

    @POST
    @RolesAllowed(Roles.APPROVER)
    @Idempotent
    public ApplicationView decide(@PathParam("no") String applicationNo, @Valid @NotNull DecisionRequest request) {
        decide.decide(applicationNo, request.toRuling());
        return views.of(applicationNo);
    }
}
