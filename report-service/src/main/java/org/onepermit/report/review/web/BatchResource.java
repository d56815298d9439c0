package org.onepermit.report.review.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;
import org.onepermit.report.review.AcceptBatch;
import org.onepermit.report.review.BatchView;
import org.onepermit.report.review.BatchViews;
import org.onepermit.report.review.DrawBatch;

/** Clean reports of units of low risk, accepted together by sampling. */
@Path("acceptance-batches")
@Tag(name = "reviews")
public class BatchResource {

    private final DrawBatch draw;
    private final AcceptBatch accept;
    private final BatchViews views;

    BatchResource(DrawBatch draw, AcceptBatch accept, BatchViews views) {
        this.draw = draw;
        this.accept = accept;
        this.views = views;
    }

    @GET
    @RolesAllowed({Roles.CLERK, Roles.REVIEWER, Roles.APPROVER, Roles.LEADER})
    public List<BatchView> newest() {
        return views.newest();
    }

    @GET
    @Path("{batch}")
    @RolesAllowed({Roles.CLERK, Roles.REVIEWER, Roles.APPROVER, Roles.LEADER})
    public BatchView read(@PathParam("batch") String batchNo) {
        return views.of(batchNo);
    }

    /** Draws the sample of all that wait clean. */
    @POST
    @RolesAllowed({Roles.CLERK, Roles.REVIEWER})
    @Idempotent
    public RestResponse<BatchView> draw() {
        BatchView view = views.of(draw.draw().batchNo());
        return RestResponse.ResponseBuilder.<BatchView>created(URI.create("acceptance-batches/" + view.batchNo())).entity(view).build();
    }

    /** Accepts the rest, or dissolves the batch if its sample did not stand up. */
    @POST
    @Path("{batch}/acceptance")
    @RolesAllowed(Roles.REVIEWER)
    @Idempotent
    public BatchView accept(@PathParam("batch") String batchNo) {
        return views.of(accept.accept(batchNo).batchNo());
    }
}
