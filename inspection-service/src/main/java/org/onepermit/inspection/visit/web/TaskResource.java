package org.onepermit.inspection.visit.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.inspection.visit.CancelTask;
import org.onepermit.inspection.visit.ObjectFile;
import org.onepermit.inspection.visit.OrderTask;
import org.onepermit.inspection.visit.PrepareTask;
import org.onepermit.inspection.visit.ReadObjectFile;
import org.onepermit.inspection.visit.TaskCase;
import org.onepermit.inspection.visit.TaskCases;
import org.onepermit.inspection.visit.TaskQueries;
import org.onepermit.inspection.visit.TaskSummary;
import org.onepermit.inspection.visit.TaskView;
import org.onepermit.inspection.visit.TaskViews;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.sheet.SheetFormat;

/** Inspection tasks: ordered, listed, prepared, cancelled. */
@Path("tasks")
@Tag(name = "tasks")
public class TaskResource {

    private final OrderTask order;
    private final PrepareTask prepare;
    private final CancelTask cancel;
    private final TaskQueries queries;
    private final TaskViews views;
    private final TaskCases cases;
    private final ReadObjectFile files;

    TaskResource(OrderTask order, PrepareTask prepare, CancelTask cancel, TaskQueries queries, TaskViews views, TaskCases cases,
        ReadObjectFile files) {
        this.order = order;
        this.prepare = prepare;
        this.cancel = cancel;
        this.queries = queries;
        this.views = views;
        this.cases = cases;
        this.files = files;
    }

    @POST
    @RolesAllowed(Roles.DISPATCHER)
    @Idempotent
    public RestResponse<TaskView> order(@Valid @NotNull OrderTaskRequest request) {
        TaskView view = views.of(order.order(request.toOrder()).taskNo());
        return RestResponse.ResponseBuilder.<TaskView>created(URI.create("tasks/" + view.taskNo())).entity(view).build();
    }

    @GET
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.DISPATCHER, Roles.INSPECTOR, Roles.APPROVER, Roles.LEGAL_REVIEWER, Roles.LEADER,
        Roles.DISCLOSER, Roles.AUDITOR})
    public PageOf<TaskSummary> list(@BeanParam @Valid TaskListParameters wanted, @BeanParam @Valid PageRequest page) {
        return queries.find(wanted.toFilter(), page);
    }

    /** Exactly what the list shows, all pages. */
    @GET
    @Path("export.csv")
    @Produces("text/csv")
    @RolesAllowed({Roles.DISPATCHER, Roles.INSPECTOR, Roles.APPROVER, Roles.LEGAL_REVIEWER, Roles.LEADER, Roles.DISCLOSER, Roles.AUDITOR})
    public RestResponse<String> csv(@BeanParam @Valid TaskListParameters wanted) {
        return TaskSheet.of(queries.all(wanted.toFilter())).asCsv("tasks");
    }

    @GET
    @Path("export.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @RolesAllowed({Roles.DISPATCHER, Roles.INSPECTOR, Roles.APPROVER, Roles.LEGAL_REVIEWER, Roles.LEADER, Roles.DISCLOSER, Roles.AUDITOR})
    public RestResponse<byte[]> xlsx(@BeanParam @Valid TaskListParameters wanted) {
        return TaskSheet.of(queries.all(wanted.toFilter())).as(SheetFormat.XLSX, "tasks");
    }

    @GET
    @Path("{no}")
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.DISPATCHER, Roles.INSPECTOR, Roles.APPROVER, Roles.LEGAL_REVIEWER, Roles.LEADER,
        Roles.DISCLOSER, Roles.AUDITOR})
    public TaskView read(@PathParam("no") String taskNo) {
        return views.of(taskNo);
    }

    @GET
    @Path("{no}/case")
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.DISPATCHER, Roles.INSPECTOR, Roles.APPROVER, Roles.LEGAL_REVIEWER, Roles.LEADER,
        Roles.DISCLOSER, Roles.AUDITOR})
    public TaskCase story(@PathParam("no") String taskNo) {
        return cases.of(taskNo);
    }

    /** The object's whole file in one answer; a phone keeps it for when there is no signal. */
    @GET
    @Path("{no}/file")
    @RolesAllowed({Roles.DISPATCHER, Roles.INSPECTOR})
    public ObjectFile file(@PathParam("no") String taskNo) {
        return files.read(taskNo);
    }

    @POST
    @Path("{no}/preparation")
    @RolesAllowed(Roles.INSPECTOR)
    @Idempotent
    public TaskView prepare(@PathParam("no") String taskNo, @Valid @NotNull PrepareTaskRequest request) {
        prepare.prepare(taskNo, request.method());
        return views.of(taskNo);
    }

    @POST
    @Path("{no}/cancellation")
    @RolesAllowed(Roles.DISPATCHER)
    @Idempotent
    public TaskView cancel(@PathParam("no") String taskNo, @Valid @NotNull CancelTaskRequest request) {
        cancel.cancel(taskNo, request.reason());
        return views.of(taskNo);
    }
}
