package org.onepermit.permit.filing.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.permit.filing.AnswerCorrectionItem;
import org.onepermit.permit.filing.ApplicationView;
import org.onepermit.permit.filing.ApplicationViews;
import org.onepermit.permit.filing.ResubmitApplication;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;

/** A correction notice is answered item by item, then the application is signed and submitted again. */
@Path("applications")
@Tag(name = "applications")
public class CorrectionResource {

    private final AnswerCorrectionItem answer;
    private final ResubmitApplication resubmit;
    private final ApplicationViews views;

    CorrectionResource(AnswerCorrectionItem answer, ResubmitApplication resubmit, ApplicationViews views) {
        this.answer = answer;
        this.resubmit = resubmit;
        this.views = views;
    }

    @PUT
    @Path("{no}/correction/items/{item}")
    @RolesAllowed(Roles.ENT_AGENT)
    public RestResponse<ApplicationView> answer(
        @PathParam("no") String applicationNo, @PathParam("item") String itemId, @Valid @NotNull AnswerItemRequest request) {
        answer.answer(applicationNo, itemId, request.answer(), Objects.requireNonNullElse(request.attachmentIds(), List.of()));
        return Tagged.of(views.of(applicationNo));
    }

    @POST
    @Path("{no}/resubmission")
    @RolesAllowed(Roles.ENT_LEGAL)
    @Idempotent
    public RestResponse<ApplicationView> resubmit(@PathParam("no") String applicationNo, @Valid @NotNull SignRequest request) {
        resubmit.resubmit(applicationNo, request.signature().name());
        return Tagged.of(views.of(applicationNo));
    }
}
