package org.onepermit.workflow.web.jobs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.OptionalLong;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.workflow.runtime.JobDesk;
import org.onepermit.workflow.store.JobList.Filter;
import org.onepermit.workflow.store.JobList.State;
import org.onepermit.workflow.web.EngineRoom;
import org.onepermit.workflow.web.OperatorAct;
import org.onepermit.workflow.web.WorkflowProblem;

/** Open jobs of workers. */
@Path("jobs")
@RolesAllowed(Roles.OPERATOR)
public class JobsResource {

    private final EngineRoom room;
    private final OperatorAct act;

    JobsResource(EngineRoom room, OperatorAct act) {
        this.room = room;
        this.act = act;
    }

    /** A page of the open jobs, oldest first. */
    @GET
    public PageOf<JobView> list(@QueryParam("type") String type, @QueryParam("state") State state,
            @QueryParam("instance") Long instance, @BeanParam @Valid PageRequest page) {
        Filter filter = new Filter(Optional.ofNullable(type), Optional.ofNullable(state),
                instance == null ? OptionalLong.empty() : OptionalLong.of(instance));
        return EngineRoom.page(room.engine().lists().jobs(filter, page.offset(), page.size()), JobView::of, page);
    }

    /** Gives a job new retries; it is handed out at once, unless a worker has it. */
    @POST
    @Path("{key}/retries")
    public void giveRetries(@PathParam("key") long key, @NotNull @Valid GiveRetriesRequest request) {
        JobDesk desk = room.engine().desk();
        act.run("give-retries", key, "retries=" + request.retries(), WorkflowProblem.JOB_NOT_FOUND,
                WorkflowProblem.JOB_NOT_FOUND, () -> desk.retryNow(key, request.retries()));
    }
}
