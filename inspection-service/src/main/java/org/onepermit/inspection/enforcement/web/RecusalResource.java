package org.onepermit.inspection.enforcement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.inspection.enforcement.recusal.DecideRecusal;
import org.onepermit.inspection.enforcement.recusal.RequestRecusal;
import org.onepermit.inspection.enforcement.rules.RecusalGround;
import org.onepermit.inspection.enforcement.view.CaseView;
import org.onepermit.inspection.enforcement.view.CaseViews;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;

/** Officers who should leave a case (APnL §43). */
@Path("cases/{no}/recusals")
@Tag(name = "enforcement")
public class RecusalResource {

    private final RequestRecusal request;
    private final DecideRecusal decide;
    private final CaseViews views;

    RecusalResource(RequestRecusal request, DecideRecusal decide, CaseViews views) {
        this.request = request;
        this.decide = decide;
        this.views = views;
    }

    /** The officer is named by the certificate; an officer can name the own person only. */
    public record RecusalRequest(@NotBlank @Size(max = 40) String certificateNo, @NotNull RecusalGround ground, @NotBlank @Size(max = 2000) String reason) { }

    /** The ruling with its reasons. */
    public record RecusalDecisionRequest(@NotNull Boolean granted, @NotBlank @Size(max = 2000) String reason) { }

    @POST
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.INSPECTOR})
    @Idempotent
    public CaseView ask(@PathParam("no") String caseNo, @Valid @NotNull RecusalRequest asked) {
        request.ask(caseNo, asked.certificateNo(), asked.ground(), asked.reason());
        return views.of(caseNo);
    }

    @POST
    @Path("{number}/decision")
    @RolesAllowed(Roles.LEADER)
    @Idempotent
    public CaseView decide(@PathParam("no") String caseNo, @PathParam("number") int number, @Valid @NotNull RecusalDecisionRequest decision) {
        decide.decide(caseNo, number, decision.granted(), decision.reason());
        return views.of(caseNo);
    }
}
