package org.onepermit.inspection.enforcement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.inspection.enforcement.decision.DecideCase;
import org.onepermit.inspection.enforcement.decision.DiscussCase;
import org.onepermit.inspection.enforcement.decision.Laws;
import org.onepermit.inspection.enforcement.decision.ServeDecision;
import org.onepermit.inspection.enforcement.rules.LawComparison;
import org.onepermit.inspection.enforcement.view.CaseView;
import org.onepermit.inspection.enforcement.view.CaseViews;
import org.onepermit.inspection.enforcement.web.DecisionRequests.DecisionRequest;
import org.onepermit.inspection.enforcement.web.DecisionRequests.ServiceRequest;
import org.onepermit.inspection.enforcement.web.HearingRequests.MinutesRequest;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;

/** The decision: both laws beforehand, the discussion, the ruling, its service. */
@Path("cases/{no}")
@Tag(name = "enforcement")
public class DecisionResource {

    private final Laws laws;
    private final DiscussCase discuss;
    private final DecideCase decide;
    private final ServeDecision serve;
    private final CaseViews views;

    DecisionResource(Laws laws, DiscussCase discuss, DecideCase decide, ServeDecision serve, CaseViews views) {
        this.laws = laws;
        this.discuss = discuss;
        this.decide = decide;
        this.serve = serve;
        this.views = views;
    }

    @GET
    @Path("laws")
    @RolesAllowed({Roles.INSPECTOR, Roles.LEGAL_REVIEWER, Roles.APPROVER, Roles.LEADER, Roles.AUDITOR})
    public LawComparison laws(@PathParam("no") String caseNo) {
        return laws.compare(caseNo);
    }

    @POST
    @Path("discussion")
    @RolesAllowed(Roles.LEADER)
    @Idempotent
    public CaseView discuss(@PathParam("no") String caseNo, @Valid @NotNull MinutesRequest request) {
        discuss.discuss(caseNo, request.present(), request.minutes());
        return views.of(caseNo);
    }

    @POST
    @Path("decision")
    @RolesAllowed(Roles.LEADER)
    @Idempotent
    public CaseView decide(@PathParam("no") String caseNo, @Valid @NotNull DecisionRequest request) {
        decide.decide(caseNo, request.toRuling());
        return views.of(caseNo);
    }

    @POST
    @Path("service")
    @RolesAllowed(Roles.INSPECTOR)
    @Idempotent
    public CaseView serve(@PathParam("no") String caseNo, @Valid @NotNull ServiceRequest request) {
        serve.serve(caseNo, request.way(), request.receivedBy());
        return views.of(caseNo);
    }
}
