package org.onepermit.report.sampling.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;
import org.onepermit.report.sampling.CommitSpotCheck;
import org.onepermit.report.sampling.DrawSpotCheck;
import org.onepermit.report.sampling.RecordSpotCheck;
import org.onepermit.report.sampling.SpotCheckView;
import org.onepermit.report.sampling.SpotCheckViews;

/** Spot checks of permits and reports: committed, drawn, answered. */
@Path("spot-checks")
@Tag(name = "spot-checks")
public class SpotCheckResource {

    private final CommitSpotCheck commit;
    private final DrawSpotCheck draw;
    private final RecordSpotCheck record;
    private final SpotCheckViews views;

    SpotCheckResource(CommitSpotCheck commit, DrawSpotCheck draw, RecordSpotCheck record, SpotCheckViews views) {
        this.commit = commit;
        this.draw = draw;
        this.record = record;
        this.views = views;
    }

    @GET
    @RolesAllowed({Roles.REVIEWER, Roles.APPROVER, Roles.LEADER, Roles.AUDITOR})
    public List<SpotCheckView> newest() {
        return views.newest();
    }

    @GET
    @Path("{check}")
    @RolesAllowed({Roles.REVIEWER, Roles.APPROVER, Roles.LEADER, Roles.AUDITOR})
    public SpotCheckView read(@PathParam("check") String checkNo) {
        return views.of(checkNo);
    }

    @POST
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER})
    @Idempotent
    public RestResponse<SpotCheckView> commit(@Valid @NotNull SpotCheckRequest request) {
        SpotCheckView view = views.of(commit.commit(request.toPlan()).checkNo());
        return RestResponse.ResponseBuilder.<SpotCheckView>created(URI.create("spot-checks/" + view.checkNo())).entity(view).build();
    }

    @POST
    @Path("{check}/draw")
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER})
    @Idempotent
    public SpotCheckView draw(@PathParam("check") String checkNo, @Valid @NotNull DrawRequest request) {
        return views.of(draw.draw(checkNo, request.entropy()).checkNo());
    }

    @PUT
    @Path("{check}/items/{number}")
    @RolesAllowed(Roles.REVIEWER)
    public SpotCheckView record(@PathParam("check") String checkNo, @PathParam("number") String subjectNo, @Valid @NotNull ResultRequest request) {
        record.record(checkNo, subjectNo, request.result(), request.answers(), request.opinion());
        return views.of(checkNo);
    }
}
