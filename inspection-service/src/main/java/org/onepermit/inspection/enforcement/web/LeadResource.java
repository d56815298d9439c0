package org.onepermit.inspection.enforcement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.onepermit.inspection.enforcement.OpenLead;
import org.onepermit.inspection.enforcement.lead.FileCase;
import org.onepermit.inspection.enforcement.lead.ScreenOut;
import org.onepermit.inspection.enforcement.view.CaseView;
import org.onepermit.inspection.enforcement.view.CaseViews;
import org.onepermit.inspection.enforcement.view.LeadQueries;
import org.onepermit.inspection.enforcement.view.LeadSummary;
import org.onepermit.inspection.enforcement.view.LeadView;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;

/** Leads, and what becomes of them (M.6). */
@Path("leads")
@Tag(name = "enforcement")
public class LeadResource {

    private final LeadQueries queries;
    private final CaseViews cases;
    private final OpenLead open;
    private final FileCase file;
    private final ScreenOut screenOut;

    LeadResource(LeadQueries queries, CaseViews cases, OpenLead open, FileCase file, ScreenOut screenOut) {
        this.queries = queries;
        this.cases = cases;
        this.open = open;
        this.file = file;
        this.screenOut = screenOut;
    }

    @GET
    @RolesAllowed({Roles.INSPECTOR, Roles.LEGAL_REVIEWER, Roles.LEADER, Roles.AUDITOR})
    public PageOf<LeadSummary> list(@BeanParam @Valid FindLeadsRequest filter, @BeanParam @Valid PageRequest page) {
        return queries.find(filter.toFilter(), page);
    }

    @GET
    @Path("{no}")
    @RolesAllowed({Roles.INSPECTOR, Roles.LEGAL_REVIEWER, Roles.LEADER, Roles.AUDITOR})
    public LeadView one(@PathParam("no") String leadNo) {
        return queries.one(leadNo);
    }

    @POST
    @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
    @Idempotent
    @ResponseStatus(201)
    public LeadView open(@Valid @NotNull OpenLeadRequest request) {
        return queries.one(open.open(request.toLead()));
    }

    @POST
    @Path("{no}/filing")
    @RolesAllowed(Roles.LEADER)
    @Idempotent
    public CaseView file(@PathParam("no") String leadNo, @Valid @NotNull FileCaseRequest request) {
        return cases.of(file.file(leadNo, request.charge().toCharge(), request.division(), request.reason()).caseNo());
    }

    @POST
    @Path("{no}/screening-out")
    @RolesAllowed(Roles.LEADER)
    @Idempotent
    public LeadView screenOut(@PathParam("no") String leadNo, @Valid @NotNull ReasonRequest request) {
        screenOut.screenOut(leadNo, request.reason());
        return queries.one(leadNo);
    }
}
