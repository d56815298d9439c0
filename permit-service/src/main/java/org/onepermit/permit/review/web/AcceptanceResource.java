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
import org.onepermit.permit.review.DecideAcceptance;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;

/** The five outcomes of acceptance (R §9). */
@Path("applications/{no}/acceptance")
@Tag(name = "review")
public class AcceptanceResource {

    private final DecideAcceptance decide;
    private final ApplicationViews views;

    AcceptanceResource(DecideAcceptance decide, ApplicationViews views) {
        this.decide = decide;
        this.views = views;
    }

    @POST
    @RolesAllowed(Roles.CLERK)
    @Idempotent
    public ApplicationView decide(@PathParam("no") String applicationNo, @Valid @NotNull AcceptanceRequest request) {
        decide.decide(applicationNo, request.toRuling());
        return views.of(applicationNo);
    }
}
