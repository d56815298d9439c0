package org.onepermit.report.filing.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.page.Revision;
import org.onepermit.report.filing.AnswerCorrection;
import org.onepermit.report.filing.BeginReport;
import org.onepermit.report.filing.CaseView;
import org.onepermit.report.filing.CaseViews;
import org.onepermit.report.filing.CheckDraft;
import org.onepermit.report.filing.ExaminedView;
import org.onepermit.report.filing.ReportQueries;
import org.onepermit.report.filing.ReportSummary;
import org.onepermit.report.filing.ReportView;
import org.onepermit.report.filing.ReportViews;
import org.onepermit.report.filing.SaveDraft;
import org.onepermit.report.filing.SubmitReport;
import org.onepermit.report.filing.VersionContent;

/** Execution reports: begun, filled in, checked while being typed, signed, read. */
@Path("reports")
@Tag(name = "reports")
public class ReportResource {

    private final BeginReport begin;
    private final SaveDraft save;
    private final CheckDraft check;
    private final AnswerCorrection answer;
    private final SubmitReport submit;
    private final ReportViews views;
    private final ReportQueries queries;
    private final CaseViews cases;

    ReportResource(BeginReport begin, SaveDraft save, CheckDraft check, AnswerCorrection answer, SubmitReport submit, ReportViews views,
        ReportQueries queries, CaseViews cases) {
        this.begin = begin;
        this.save = save;
        this.check = check;
        this.answer = answer;
        this.submit = submit;
        this.views = views;
        this.queries = queries;
        this.cases = cases;
    }

    @GET
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.CLERK, Roles.REVIEWER, Roles.APPROVER, Roles.INSPECTOR, Roles.LEADER})
    public PageOf<ReportSummary> list(@BeanParam @Valid WantedReports wanted, @BeanParam @Valid PageRequest page) {
        return queries.find(wanted.filter(), page);
    }

    /** Begins the report of a duty, or finds the one that was begun. */
    @POST
    @RolesAllowed(Roles.ENT_AGENT)
    @Idempotent
    public RestResponse<ReportView> begin(@Valid @NotNull BeginReportRequest request) {
        ReportView view = views.of(begin.begin(request.dutyNo()).dutyNo());
        return RestResponse.ResponseBuilder.<ReportView>created(URI.create("reports/" + view.reportNo())).tag(Revision.tag(view.version()))
            .entity(view).build();
    }

    @GET
    @Path("{no}")
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.CLERK, Roles.REVIEWER, Roles.APPROVER, Roles.INSPECTOR, Roles.LEADER})
    public RestResponse<ReportView> read(@PathParam("no") String reportNo) {
        return tagged(reportNo);
    }

    @PUT
    @Path("{no}/draft")
    @RolesAllowed(Roles.ENT_AGENT)
    public RestResponse<ReportView> save(
        @PathParam("no") String reportNo, @HeaderParam("If-Match") Revision seen, @Valid @NotNull DraftRequest request) {
        save.save(reportNo, seen, request.content(), request.explanations(), request.secretReasons());
        return tagged(reportNo);
    }

    /** The checks of what is being typed; nothing is kept. */
    @POST
    @Path("{no}/findings")
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL})
    public ExaminedView check(@PathParam("no") String reportNo, @Valid @NotNull DraftRequest request) {
        return check.check(reportNo, request.content(), request.explanations());
    }

    @PUT
    @Path("{no}/corrections/{item}")
    @RolesAllowed(Roles.ENT_AGENT)
    public RestResponse<ReportView> answer(@PathParam("no") String reportNo, @PathParam("item") String itemId, @Valid @NotNull AnswerRequest request) {
        answer.answer(reportNo, itemId, request.answer());
        return tagged(reportNo);
    }

    /** Signs and submits, for the first time or after a return. */
    @POST
    @Path("{no}/submission")
    @RolesAllowed(Roles.ENT_LEGAL)
    @Idempotent
    public RestResponse<ReportView> submit(@PathParam("no") String reportNo, @Valid @NotNull SignRequest request) {
        submit.submit(reportNo, request.signature().name());
        return tagged(reportNo);
    }

    @GET
    @Path("{no}/versions/{version}")
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.CLERK, Roles.REVIEWER, Roles.APPROVER, Roles.INSPECTOR, Roles.LEADER})
    public VersionContent version(@PathParam("no") String reportNo, @PathParam("version") int versionNo) {
        return views.version(reportNo, versionNo);
    }

    @GET
    @Path("{no}/case")
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.CLERK, Roles.REVIEWER, Roles.APPROVER, Roles.INSPECTOR, Roles.LEADER})
    public CaseView follow(@PathParam("no") String reportNo) {
        return cases.of(reportNo);
    }

    private RestResponse<ReportView> tagged(String reportNo) {
        ReportView view = views.of(reportNo);
        return RestResponse.ResponseBuilder.ok(view).tag(Revision.tag(view.version())).build();
    }
}
