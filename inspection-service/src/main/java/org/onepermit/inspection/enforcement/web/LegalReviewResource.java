package org.onepermit.inspection.enforcement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.inspection.enforcement.review.ForwardCase;
import org.onepermit.inspection.enforcement.review.ReviewCase;
import org.onepermit.inspection.enforcement.view.CaseView;
import org.onepermit.inspection.enforcement.view.CaseViews;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;

/** Handing on to the decision, through legal review where that is required (APnL §58). */
@Path("cases/{no}")
@Tag(name = "enforcement")
public class LegalReviewResource {

    private final ForwardCase forward;
    private final ReviewCase review;
    private final CaseViews views;

    LegalReviewResource(ForwardCase forward, ReviewCase review, CaseViews views) {
        this.forward = forward;
        this.review = review;
        this.views = views;
    }

    @POST
    @Path("forwarding")
    @RolesAllowed(Roles.INSPECTOR)
    @Idempotent
    public CaseView forward(@PathParam("no") String caseNo, @Valid @NotNull ForwardRequest request) {
        forward.forward(caseNo, request.review());
        return views.of(caseNo);
    }

    @POST
    @Path("legal-review")
    @RolesAllowed(Roles.LEGAL_REVIEWER)
    @Idempotent
    public CaseView review(@PathParam("no") String caseNo, @Valid @NotNull LegalReviewRequest request) {
        review.review(caseNo, request.passed(), request.opinion(), request.qualificationNo());
        return views.of(caseNo);
    }
}
