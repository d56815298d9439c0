package org.onepermit.permit.filing.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.permit.filing.ApplicationView;
import org.onepermit.permit.filing.ApplicationViews;
import org.onepermit.permit.filing.EndDisclosure;
import org.onepermit.permit.filing.StartDisclosure;
import org.onepermit.permit.filing.SubmitApplication;
import org.onepermit.permit.filing.WithdrawApplication;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;

/** An application is disclosed, signed and submitted, or withdrawn. */
@Path("applications")
@Tag(name = "applications")
public class SubmissionResource {

    private final StartDisclosure startDisclosure;
    private final EndDisclosure endDisclosure;
    private final SubmitApplication submit;
    private final WithdrawApplication withdraw;
    private final ApplicationViews views;

    SubmissionResource(StartDisclosure startDisclosure, EndDisclosure endDisclosure, SubmitApplication submit,
        WithdrawApplication withdraw, ApplicationViews views) {
        this.startDisclosure = startDisclosure;
        this.endDisclosure = endDisclosure;
        this.submit = submit;
        this.withdraw = withdraw;
        this.views = views;
    }

    @POST
    @Path("{no}/disclosure")
    @RolesAllowed(Roles.ENT_AGENT)
    @Idempotent
    public RestResponse<ApplicationView> startDisclosure(@PathParam("no") String applicationNo) {
        startDisclosure.start(applicationNo);
        return Tagged.of(views.of(applicationNo));
    }

    @POST
    @Path("{no}/disclosure/end")
    @RolesAllowed(Roles.ENT_AGENT)
    @Idempotent
    public RestResponse<ApplicationView> endDisclosure(
        @PathParam("no") String applicationNo, @Valid @NotNull EndDisclosureRequest request) {
        endDisclosure.end(applicationNo, request.feedback());
        return Tagged.of(views.of(applicationNo));
    }

    @POST
    @Path("{no}/submission")
    @RolesAllowed(Roles.ENT_LEGAL)
    @Idempotent
    public RestResponse<ApplicationView> submit(@PathParam("no") String applicationNo, @Valid @NotNull SignRequest request) {
        submit.submit(applicationNo, request.signature().name());
        return Tagged.of(views.of(applicationNo));
    }

    @POST
    @Path("{no}/withdrawal")
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL})
    @Idempotent
    public RestResponse<ApplicationView> withdraw(@PathParam("no") String applicationNo, @Valid @NotNull WithdrawRequest request) {
        withdraw.withdraw(applicationNo, request.reason());
        return Tagged.of(views.of(applicationNo));
    }
}
