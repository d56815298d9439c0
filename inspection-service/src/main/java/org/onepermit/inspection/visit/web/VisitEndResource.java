package org.onepermit.inspection.visit.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.inspection.visit.CloseAtDesk;
import org.onepermit.inspection.visit.FinishVisit;
import org.onepermit.inspection.visit.RefuseVisit;
import org.onepermit.inspection.visit.SupplementRecord;
import org.onepermit.inspection.visit.TaskView;
import org.onepermit.inspection.visit.TaskViews;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;

/** How a visit ends, and what is added after its end. */
@Path("tasks/{no}/visit")
@Tag(name = "visits")
@RolesAllowed(Roles.INSPECTOR)
public class VisitEndResource {

    private final FinishVisit finish;
    private final RefuseVisit refuse;
    private final CloseAtDesk closeAtDesk;
    private final SupplementRecord supplement;
    private final TaskViews views;

    VisitEndResource(FinishVisit finish, RefuseVisit refuse, CloseAtDesk closeAtDesk, SupplementRecord supplement, TaskViews views) {
        this.finish = finish;
        this.refuse = refuse;
        this.closeAtDesk = closeAtDesk;
        this.supplement = supplement;
        this.views = views;
    }

    @POST
    @Path("finish")
    @Idempotent
    public TaskView finish(@PathParam("no") String taskNo, @Valid @NotNull FinishVisitRequest request) {
        finish.finish(taskNo, request.toDeparture());
        return views.of(taskNo);
    }

    @POST
    @Path("refusal")
    @Idempotent
    public TaskView refuse(@PathParam("no") String taskNo, @Valid @NotNull RefuseVisitRequest request) {
        refuse.refuse(taskNo, request.facts(), request.at().toInstant());
        return views.of(taskNo);
    }

    @POST
    @Path("desk-report")
    @Idempotent
    public TaskView closeAtDesk(@PathParam("no") String taskNo) {
        closeAtDesk.close(taskNo);
        return views.of(taskNo);
    }

    @POST
    @Path("supplements")
    @Idempotent
    public TaskView supplement(@PathParam("no") String taskNo, @Valid @NotNull SupplementRequest request) {
        supplement.add(taskNo, request.content());
        return views.of(taskNo);
    }
}
