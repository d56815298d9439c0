package org.onepermit.inspection.enforcement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.inspection.enforcement.investigation.AddEvidence;
import org.onepermit.inspection.enforcement.investigation.BeginInvestigation;
import org.onepermit.inspection.enforcement.investigation.ConcludeInvestigation;
import org.onepermit.inspection.enforcement.investigation.JoinInvestigation;
import org.onepermit.inspection.enforcement.investigation.WaivePenalty;
import org.onepermit.inspection.enforcement.view.CaseView;
import org.onepermit.inspection.enforcement.view.CaseViews;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.time.LegalClock;

/** The investigation of a case and how it ends. */
@Path("cases/{no}")
@Tag(name = "enforcement")
public class InvestigationResource {

    private final JoinInvestigation join;
    private final BeginInvestigation begin;
    private final AddEvidence add;
    private final ConcludeInvestigation conclude;
    private final WaivePenalty waive;
    private final CaseViews views;
    private final CurrentUser user;
    private final LegalClock clock;

    InvestigationResource(JoinInvestigation join, BeginInvestigation begin, AddEvidence add, ConcludeInvestigation conclude, WaivePenalty waive,
        CaseViews views, CurrentUser user, LegalClock clock) {
        this.join = join;
        this.begin = begin;
        this.add = add;
        this.conclude = conclude;
        this.waive = waive;
        this.views = views;
        this.user = user;
        this.clock = clock;
    }

    @POST
    @Path("officers")
    @RolesAllowed(Roles.INSPECTOR)
    @Idempotent
    public CaseView join(@PathParam("no") String caseNo) {
        join.join(caseNo);
        return views.of(caseNo);
    }

    @POST
    @Path("investigation")
    @RolesAllowed(Roles.INSPECTOR)
    @Idempotent
    public CaseView begin(@PathParam("no") String caseNo, @Valid @NotNull BeginInvestigationRequest request) {
        begin.begin(caseNo, request.certificatesShown(), request.plan());
        return views.of(caseNo);
    }

    @POST
    @Path("evidence")
    @RolesAllowed(Roles.INSPECTOR)
    @Idempotent
    public CaseView add(@PathParam("no") String caseNo, @Valid @NotNull EvidenceRequest request) {
        add.add(caseNo, request.toEvidence());
        return views.of(caseNo);
    }

    @POST
    @Path("proposal")
    @RolesAllowed(Roles.INSPECTOR)
    @Idempotent
    public CaseView conclude(@PathParam("no") String caseNo, @Valid @NotNull ProposalRequest request) {
        conclude.conclude(caseNo, request.charge().toCharge(), request.toProposal(clock.today(), user.name()));
        return views.of(caseNo);
    }

    @POST
    @Path("waiver")
    @RolesAllowed(Roles.LEADER)
    @Idempotent
    public CaseView waive(@PathParam("no") String caseNo, @Valid @NotNull WaiverRequest request) {
        waive.waive(caseNo, request.ground(), request.reasons(), request.education());
        return views.of(caseNo);
    }
}
