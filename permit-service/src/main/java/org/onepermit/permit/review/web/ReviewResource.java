package org.onepermit.permit.review.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.permit.filing.ApplicationView;
import org.onepermit.permit.filing.ApplicationViews;
import org.onepermit.permit.review.Recommend;
import org.onepermit.permit.review.RecordReview;
import org.onepermit.permit.review.ReviewView;
import org.onepermit.permit.review.ReviewViews;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.Revision;

/** The five conditions with evidence and computed support, and the recommendation. */
@Path("applications/{no}")
@Tag(name = "review")
public class ReviewResource {

    private final ReviewViews reviews;
    private final RecordReview record;
    private final Recommend recommend;
    private final ApplicationViews applications;

    ReviewResource(ReviewViews reviews, RecordReview record, Recommend recommend, ApplicationViews applications) {
        this.reviews = reviews;
        this.record = record;
        this.recommend = recommend;
        this.applications = applications;
    }

    @GET
    @Path("review")
    @RolesAllowed({Roles.CLERK, Roles.REVIEWER, Roles.APPROVER, Roles.LEGAL_REVIEWER, Roles.LEADER})
    public RestResponse<ReviewView> read(@PathParam("no") String applicationNo) {
        return tagged(reviews.of(applicationNo));
    }

    @PUT
    @Path("review")
    @RolesAllowed(Roles.REVIEWER)
    public RestResponse<ReviewView> record(
        @PathParam("no") String applicationNo, @HeaderParam("If-Match") Revision seen, @Valid @NotNull RecordReviewRequest request) {
        record.record(applicationNo, seen, request.toAssessments(), request.opinion());
        return tagged(reviews.of(applicationNo));
    }

    @POST
    @Path("recommendation")
    @RolesAllowed(Roles.REVIEWER)
    @Idempotent
    public ApplicationView recommend(@PathParam("no") String applicationNo, @Valid @NotNull RecommendRequest request) {
        recommend.recommend(applicationNo, request.recommendation(), request.opinion());
        return applications.of(applicationNo);
    }

    private static RestResponse<ReviewView> tagged(ReviewView view) {
        return RestResponse.ResponseBuilder.ok(view).tag(Revision.tag(view.version())).build();
    }
}
