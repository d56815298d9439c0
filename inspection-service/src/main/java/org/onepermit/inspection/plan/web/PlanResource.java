package org.onepermit.inspection.plan.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.inspection.draw.rules.frozen.Period;
import org.onepermit.inspection.plan.DecidePlan;
import org.onepermit.inspection.plan.ExclusionList;
import org.onepermit.inspection.plan.FreezeDraw;
import org.onepermit.inspection.plan.PlanQueries;
import org.onepermit.inspection.plan.PlanSummary;
import org.onepermit.inspection.plan.WhatIfView;
import org.onepermit.inspection.plan.WritePlan;
import org.onepermit.inspection.plan.rules.PlanContent;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.page.Revision;

/** Annual plans (F-24): the dispatcher draws up, a leader approves. */
@Path("plans")
@Tag(name = "plans")
@RolesAllowed({Roles.DISPATCHER, Roles.LEADER, Roles.AUDITOR})
public class PlanResource {

    private final WritePlan writePlan;
    private final DecidePlan decidePlan;
    private final FreezeDraw freezeDraw;
    private final PlanQueries queries;
    private final ExclusionList exclusions;

    PlanResource(WritePlan writePlan, DecidePlan decidePlan, FreezeDraw freezeDraw, PlanQueries queries, ExclusionList exclusions) {
        this.writePlan = writePlan;
        this.decidePlan = decidePlan;
        this.freezeDraw = freezeDraw;
        this.queries = queries;
        this.exclusions = exclusions;
    }

    /** A plan for a year. */
    public record DrawUpRequest(@Min(2020) @Max(2099) int year, @NotNull PlanContent content) { }

    /** The leader's decision. */
    public record PlanDecision(@NotNull Boolean approve, @Size(max = 400) String remark) { }

    /**
     * A quarter or month to be drawn.
     *
     * @param redraw number of the void batch that is drawn again
     */
    public record FreezeRequest(
        @NotBlank String period, @NotNull LocalDate visitsFrom, @NotNull LocalDate visitsTo, @Size(max = 40) String redraw) { }

    /** Number of the batch that was opened. */
    public record Opened(String batchNo) { }

    @GET
    public PageOf<PlanSummary> list(@BeanParam @Valid PageRequest page) {
        return queries.list(page);
    }

    @POST
    @RolesAllowed(Roles.DISPATCHER)
    @Idempotent
    public RestResponse<PlanQueries.Page> drawUp(@Valid @NotNull DrawUpRequest request) {
        String planNo = writePlan.drawUp(request.year(), request.content());
        return RestResponse.ResponseBuilder.<PlanQueries.Page>created(URI.create("plans/" + planNo)).entity(queries.page(planNo)).build();
    }

    @GET
    @Path("{no}")
    public RestResponse<PlanQueries.Page> get(@PathParam("no") String planNo) {
        PlanQueries.Page page = queries.page(planNo);
        return RestResponse.ResponseBuilder.ok(page).tag(Revision.tag(page.plan().version())).build();
    }

    @PUT
    @Path("{no}")
    @RolesAllowed(Roles.DISPATCHER)
    public RestResponse<PlanQueries.Page> change(
            @PathParam("no") String planNo, @HeaderParam(HttpHeaders.IF_MATCH) Revision seen, @NotNull PlanContent content) {
        writePlan.change(planNo, content, seen);
        return get(planNo);
    }

    /** Visits and inspector-days that the plan comes to with the registers of today. */
    @GET
    @Path("{no}/what-if")
    public WhatIfView whatIf(@PathParam("no") String planNo) {
        return queries.whatIf(planNo);
    }

    /** Objects that would be left out today, and why. */
    @GET
    @Path("{no}/exclusions")
    public PageOf<ExclusionList.Row> exclusions(@PathParam("no") String planNo, @BeanParam @Valid PageRequest page) {
        return exclusions.of(planNo, page);
    }

    @POST
    @Path("{no}/submission")
    @RolesAllowed(Roles.DISPATCHER)
    @Idempotent
    public RestResponse<PlanQueries.Page> submit(@PathParam("no") String planNo) {
        decidePlan.submit(planNo);
        return get(planNo);
    }

    @POST
    @Path("{no}/decision")
    @RolesAllowed(Roles.LEADER)
    @Idempotent
    public RestResponse<PlanQueries.Page> decide(@PathParam("no") String planNo, @Valid @NotNull PlanDecision decision) {
        decidePlan.decide(planNo, decision.approve(), decision.remark());
        return get(planNo);
    }

    @POST
    @Path("{no}/draws")
    @RolesAllowed(Roles.DISPATCHER)
    @Idempotent
    public RestResponse<Opened> freeze(@PathParam("no") String planNo, @Valid @NotNull FreezeRequest request) {
        String batchNo = freezeDraw.freeze(planNo, request.period(), new Period(request.visitsFrom(), request.visitsTo()), request.redraw());
        return RestResponse.ResponseBuilder.<Opened>created(URI.create("draws/" + batchNo)).entity(new Opened(batchNo)).build();
    }
}
