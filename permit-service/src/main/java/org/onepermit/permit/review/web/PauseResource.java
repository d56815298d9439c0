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
import org.onepermit.permit.review.PauseClock;
import org.onepermit.permit.review.ResumeClock;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;

/** Times that the review clock does not count. Pauses are numbered from 1. */
@Path("applications/{no}/pauses")
@Tag(name = "review")
public class PauseResource {

    private final PauseClock pause;
    private final ResumeClock resume;
    private final ApplicationViews views;

    PauseResource(PauseClock pause, ResumeClock resume, ApplicationViews views) {
        this.pause = pause;
        this.resume = resume;
        this.views = views;
    }

    @POST
    @RolesAllowed(Roles.REVIEWER)
    @Idempotent
    public ApplicationView pause(@PathParam("no") String applicationNo, @Valid @NotNull PauseRequest request) {
        pause.pause(applicationNo, request.cause(), request.reason(), request.noticeAttachmentId(), request.expectedDays());
        return views.of(applicationNo);
    }

    @POST
    @Path("{pause}/end")
    @RolesAllowed(Roles.REVIEWER)
    @Idempotent
    public ApplicationView resume(@PathParam("no") String applicationNo, @PathParam("pause") int number) {
        resume.resume(applicationNo, number);
        return views.of(applicationNo);
    }
}
