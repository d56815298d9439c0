package org.onepermit.inspection.remedy.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.inspection.remedy.ConcludePart;
import org.onepermit.inspection.remedy.ConcludeVisit;
import org.onepermit.inspection.remedy.ReadRectification;
import org.onepermit.inspection.remedy.RecheckRectification;
import org.onepermit.inspection.remedy.RectificationView;
import org.onepermit.inspection.remedy.ReportRectification;
import org.onepermit.inspection.visit.TaskView;
import org.onepermit.inspection.visit.TaskViews;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;

/** What follows a visit. */
@Path("tasks/{no}")
@Tag(name = "remedies")
public class RemedyResource {

    private final ConcludeVisit conclude;
    private final ConcludePart part;
    private final ReportRectification report;
    private final RecheckRectification recheck;
    private final ReadRectification rectifications;
    private final TaskViews views;

    RemedyResource(ConcludeVisit conclude, ConcludePart part, ReportRectification report, RecheckRectification recheck,
        ReadRectification rectifications, TaskViews views) {
        this.conclude = conclude;
        this.part = part;
        this.report = report;
        this.recheck = recheck;
        this.rectifications = rectifications;
        this.views = views;
    }

    @POST
    @Path("conclusion")
    @RolesAllowed(Roles.APPROVER)
    @Idempotent
    public TaskView conclude(@PathParam("no") String taskNo, @Valid @NotNull ConcludeRequest request) {
        conclude.conclude(taskNo, request.toConcluded());
        return views.of(taskNo);
    }

    /** Of a joint task: one department's part (F-22). */
    @POST
    @Path("department-results")
    @RolesAllowed(Roles.APPROVER)
    @Idempotent
    public TaskView concludePart(@PathParam("no") String taskNo, @Valid @NotNull ConcludePartRequest request) {
        part.conclude(taskNo, request.department(), request.result(), request.reason());
        return views.of(taskNo);
    }

    @GET
    @Path("rectification")
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.DISPATCHER, Roles.INSPECTOR, Roles.APPROVER, Roles.LEGAL_REVIEWER, Roles.LEADER,
        Roles.DISCLOSER, Roles.AUDITOR})
    public RectificationView read(@PathParam("no") String taskNo) {
        return rectifications.read(taskNo);
    }

    @POST
    @Path("rectification/report")
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL})
    @Idempotent
    public RectificationView report(@PathParam("no") String taskNo, @Valid @NotNull ReportRectificationRequest request) {
        report.report(taskNo, request.report());
        return rectifications.read(taskNo);
    }

    @POST
    @Path("rectification/recheck")
    @RolesAllowed(Roles.INSPECTOR)
    @Idempotent
    public TaskView recheck(@PathParam("no") String taskNo, @Valid @NotNull RecheckRequest request) {
        recheck.recheck(taskNo, request.toRecheck());
        return views.of(taskNo);
    }
}
