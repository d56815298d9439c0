package org.onepermit.inspection.visit.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.inspection.visit.RecordChanges;
import org.onepermit.inspection.visit.RecordNote;
import org.onepermit.inspection.visit.ResolveConflict;
import org.onepermit.inspection.visit.StartVisit;
import org.onepermit.inspection.visit.TaskView;
import org.onepermit.inspection.visit.TaskViews;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;

/** What a device on site sends, item by item and any number of times. */
@Path("tasks/{no}/visit")
@Tag(name = "visits")
@RolesAllowed(Roles.INSPECTOR)
public class VisitResource {

    private final StartVisit start;
    private final RecordChanges changes;
    private final ResolveConflict resolve;
    private final RecordNote note;
    private final TaskViews views;

    VisitResource(StartVisit start, RecordChanges changes, ResolveConflict resolve, RecordNote note, TaskViews views) {
        this.start = start;
        this.changes = changes;
        this.resolve = resolve;
        this.note = note;
        this.views = views;
    }

    @POST
    @Idempotent
    public TaskView start(@PathParam("no") String taskNo, @Valid @NotNull StartVisitRequest request) {
        start.start(taskNo, request.toStarted());
        return views.of(taskNo);
    }

    /** Each change counts once, however often it is sent. */
    @POST
    @Path("changes")
    public List<RecordChanges.Kept> record(@PathParam("no") String taskNo, @Valid @NotNull RecordChangesRequest request) {
        return changes.record(taskNo, request.toChanges());
    }

    @POST
    @Path("resolutions")
    public TaskView resolve(@PathParam("no") String taskNo, @Valid @NotNull ResolveConflictRequest request) {
        resolve.resolve(taskNo, request.changeId());
        return views.of(taskNo);
    }

    @PUT
    @Path("notes/{id}")
    public void note(@PathParam("no") String taskNo, @PathParam("id") @Pattern(regexp = RecordChangesRequest.ID) String id,
                     @Valid @NotNull RecordNoteRequest request) {
        note.record(taskNo, request.toNote(id));
    }
}
