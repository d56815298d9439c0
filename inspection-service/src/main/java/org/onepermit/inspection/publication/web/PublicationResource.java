package org.onepermit.inspection.publication.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.inspection.publication.CorrectResult;
import org.onepermit.inspection.publication.PublishResult;
import org.onepermit.inspection.publication.ReplyToResult;
import org.onepermit.inspection.publication.ResultQueries;
import org.onepermit.inspection.publication.ResultView;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;

/** The desk of those who publish, and the unit's reply. */
@Path("tasks/{no}/publication")
@Tag(name = "publication")
public class PublicationResource {

    private final PublishResult publish;
    private final CorrectResult correct;
    private final ReplyToResult reply;
    private final ResultQueries results;

    PublicationResource(PublishResult publish, CorrectResult correct, ReplyToResult reply, ResultQueries results) {
        this.publish = publish;
        this.correct = correct;
        this.reply = reply;
        this.results = results;
    }

    @GET
    @Path("draft")
    @RolesAllowed({Roles.DISCLOSER, Roles.APPROVER})
    public DraftView draft(@PathParam("no") String taskNo) {
        return DraftView.of(publish.draft(taskNo));
    }

    @POST
    @RolesAllowed(Roles.DISCLOSER)
    @Idempotent
    public ResultView publish(@PathParam("no") String taskNo, @Valid @NotNull PublishRequest request) {
        publish.publish(taskNo, request.toText());
        return results.one(taskNo);
    }

    @POST
    @Path("corrections")
    @RolesAllowed(Roles.DISCLOSER)
    @Idempotent
    public ResultView correct(@PathParam("no") String taskNo, @Valid @NotNull CorrectRequest request) {
        correct.correct(taskNo, request.toCorrection());
        return results.one(taskNo);
    }

    @POST
    @Path("reply")
    @RolesAllowed(Roles.ENT_LEGAL)
    @Idempotent
    public ResultView reply(@PathParam("no") String taskNo, @Valid @NotNull ReplyRequest request) {
        reply.reply(taskNo, request.department(), request.content());
        return results.one(taskNo);
    }
}
