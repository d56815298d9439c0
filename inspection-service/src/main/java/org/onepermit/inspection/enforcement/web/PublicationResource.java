package org.onepermit.inspection.enforcement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.inspection.enforcement.publication.AnnulDecision;
import org.onepermit.inspection.enforcement.publication.PublishDecision;
import org.onepermit.inspection.enforcement.publication.WithdrawPublication;
import org.onepermit.inspection.enforcement.view.CaseView;
import org.onepermit.inspection.enforcement.view.CaseViews;
import org.onepermit.inspection.enforcement.web.DecisionRequests.AnnulmentRequest;
import org.onepermit.inspection.enforcement.web.DecisionRequests.PublicationRequest;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;

/** A decision made public, annulled, taken down (APnL §48). */
@Path("cases/{no}")
@Tag(name = "enforcement")
public class PublicationResource {

    private final PublishDecision publish;
    private final AnnulDecision annul;
    private final WithdrawPublication withdraw;
    private final CaseViews views;

    PublicationResource(PublishDecision publish, AnnulDecision annul, WithdrawPublication withdraw, CaseViews views) {
        this.publish = publish;
        this.annul = annul;
        this.withdraw = withdraw;
        this.views = views;
    }

    @POST
    @Path("publication")
    @RolesAllowed(Roles.DISCLOSER)
    @Idempotent
    public CaseView publish(@PathParam("no") String caseNo, @Valid @NotNull PublicationRequest request) {
        publish.publish(caseNo, request.marked());
        return views.of(caseNo);
    }

    @POST
    @Path("annulment")
    @RolesAllowed(Roles.LEADER)
    @Idempotent
    public CaseView annul(@PathParam("no") String caseNo, @Valid @NotNull AnnulmentRequest request) {
        annul.annul(caseNo, request.body(), request.reasons());
        return views.of(caseNo);
    }

    @POST
    @Path("withdrawal")
    @RolesAllowed(Roles.DISCLOSER)
    @Idempotent
    public CaseView withdraw(@PathParam("no") String caseNo, @Valid @NotNull ReasonRequest request) {
        withdraw.withdraw(caseNo, request.reason());
        return views.of(caseNo);
    }
}
