package org.onepermit.inspection.enforcement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.inspection.enforcement.hearing.MakeStatement;
import org.onepermit.inspection.enforcement.hearing.ReviewStatement;
import org.onepermit.inspection.enforcement.hearing.ServeNotice;
import org.onepermit.inspection.enforcement.view.CaseView;
import org.onepermit.inspection.enforcement.view.CaseViews;
import org.onepermit.inspection.enforcement.web.HearingRequests.NoticeRequest;
import org.onepermit.inspection.enforcement.web.HearingRequests.StatementRequest;
import org.onepermit.inspection.enforcement.web.HearingRequests.StatementReviewRequest;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;

/** The notice before the penalty, and what the party says to it (APnL §§44, 45). */
@Path("cases/{no}")
@Tag(name = "enforcement")
public class NoticeResource {

    private final ServeNotice serve;
    private final MakeStatement make;
    private final ReviewStatement review;
    private final CaseViews views;

    NoticeResource(ServeNotice serve, MakeStatement make, ReviewStatement review, CaseViews views) {
        this.serve = serve;
        this.make = make;
        this.review = review;
        this.views = views;
    }

    @POST
    @Path("notice")
    @RolesAllowed(Roles.INSPECTOR)
    @Idempotent
    public CaseView serve(@PathParam("no") String caseNo, @Valid @NotNull NoticeRequest request) {
        serve.serve(caseNo, request.receivedBy());
        return views.of(caseNo);
    }

    @POST
    @Path("statements")
    @RolesAllowed(Roles.ENT_LEGAL)
    @Idempotent
    public CaseView make(@PathParam("no") String caseNo, @Valid @NotNull StatementRequest request) {
        make.make(caseNo, request.content());
        return views.of(caseNo);
    }

    @POST
    @Path("statements/{id}/review")
    @RolesAllowed(Roles.INSPECTOR)
    @Idempotent
    public CaseView review(@PathParam("no") String caseNo, @PathParam("id") String id, @Valid @NotNull StatementReviewRequest request) {
        review.review(caseNo, id, request.accepted(), request.answer());
        return views.of(caseNo);
    }
}
