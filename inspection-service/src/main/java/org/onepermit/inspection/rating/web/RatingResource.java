package org.onepermit.inspection.rating.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.inspection.rating.RateVisit;
import org.onepermit.inspection.rating.ReadRating;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;

/** What a unit thinks of how it was inspected. */
@Path("tasks/{no}/rating")
@Tag(name = "ratings")
public class RatingResource {

    private final RateVisit rate;
    private final ReadRating read;

    RatingResource(RateVisit rate, ReadRating read) {
        this.rate = rate;
        this.read = read;
    }

    @POST
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL})
    @Idempotent
    public RatingView rate(@PathParam("no") String taskNo, @Valid @NotNull RateRequest request) {
        rate.rate(taskNo, request.stars(), request.remark());
        return RatingView.of(read.read(taskNo));
    }

    @GET
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.LEADER, Roles.AUDITOR, Roles.DISPATCHER})
    public RatingView read(@PathParam("no") String taskNo) {
        return RatingView.of(read.read(taskNo));
    }
}
