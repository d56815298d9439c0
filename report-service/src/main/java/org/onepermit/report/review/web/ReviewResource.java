package org.onepermit.report.review.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.report.review.ConfirmReferral;
import org.onepermit.report.review.DecideReport;
import org.onepermit.report.review.EndReferral;
import org.onepermit.report.review.ReviewQueries;
import org.onepermit.report.review.ReviewSummary;
import org.onepermit.report.review.ReviewView;
import org.onepermit.report.review.ReviewViews;

/** Reviews of reports, for the officers of the area. */
@Path("reviews")
@Tag(name = "reviews")
public class ReviewResource {

    private final ReviewQueries queries;
    private final ReviewViews views;
    private final DecideReport decide;
    private final ConfirmReferral confirm;
    private final EndReferral end;

    ReviewResource(ReviewQueries queries, ReviewViews views, DecideReport decide, ConfirmReferral confirm, EndReferral end) {
        this.queries = queries;
        this.views = views;
        this.decide = decide;
        this.confirm = confirm;
        this.end = end;
    }

    @GET
    @RolesAllowed({Roles.CLERK, Roles.REVIEWER, Roles.APPROVER, Roles.LEADER})
    public PageOf<ReviewSummary> list(@BeanParam @Valid WantedReviews wanted, @BeanParam @Valid PageRequest page) {
        return queries.find(wanted.filter(), page);
    }

    @GET
    @Path("{no}")
    @RolesAllowed({Roles.CLERK, Roles.REVIEWER, Roles.APPROVER, Roles.LEADER})
    public ReviewView read(@PathParam("no") String reportNo) {
        return views.of(reportNo);
    }

    @POST
    @Path("{no}/decision")
    @RolesAllowed(Roles.REVIEWER)
    @Idempotent
    public ReviewView decide(@PathParam("no") String reportNo, @Valid @NotNull DecisionRequest request) {
        decide.decide(reportNo, request.toDecision());
        return views.of(reportNo);
    }

    /** A second person confirms a referral or declines it. */
    @POST
    @Path("{no}/referral")
    @RolesAllowed(Roles.APPROVER)
    @Idempotent
    public ReviewView confirm(@PathParam("no") String reportNo, @Valid @NotNull ConfirmRequest request) {
        confirm.confirm(reportNo, request.confirmed(), request.reason());
        return views.of(reportNo);
    }

    @POST
    @Path("{no}/referral/end")
    @RolesAllowed(Roles.REVIEWER)
    @Idempotent
    public ReviewView end(@PathParam("no") String reportNo, @Valid @NotNull EndReferralRequest request) {
        end.end(reportNo, request.accepted(), request.reason());
        return views.of(reportNo);
    }
}
