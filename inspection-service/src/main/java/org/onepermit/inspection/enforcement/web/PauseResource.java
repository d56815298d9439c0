package org.onepermit.inspection.enforcement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.inspection.enforcement.investigation.PauseCase;
import org.onepermit.inspection.enforcement.investigation.ResumeCase;
import org.onepermit.inspection.enforcement.view.CaseView;
import org.onepermit.inspection.enforcement.view.CaseViews;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;

/** The ninety days of a case, stopped and set going. */
@Path("cases/{no}/pauses")
@Tag(name = "enforcement")
public class PauseResource {

    private final PauseCase pause;
    private final ResumeCase resume;
    private final CaseViews views;

    PauseResource(PauseCase pause, ResumeCase resume, CaseViews views) {
        this.pause = pause;
        this.resume = resume;
        this.views = views;
    }

    @POST
    @RolesAllowed(Roles.INSPECTOR)
    @Idempotent
    public CaseView pause(@PathParam("no") String caseNo, @Valid @NotNull PauseRequest request) {
        pause.pause(caseNo, request.cause(), request.reason());
        return views.of(caseNo);
    }

    @POST
    @Path("end")
    @RolesAllowed(Roles.INSPECTOR)
    @Idempotent
    public CaseView resume(@PathParam("no") String caseNo) {
        resume.resume(caseNo);
        return views.of(caseNo);
    }
}
