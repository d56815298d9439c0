package org.onepermit.workflow.web.timers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.workflow.EmbeddedEngine;
import org.onepermit.workflow.web.EngineRoom;
import org.onepermit.workflow.web.OperatorAct;
import org.onepermit.workflow.web.WorkflowProblem;

/** Timers that have not fired. */
@Path("timers")
@RolesAllowed(Roles.OPERATOR)
public class TimersResource {

    private final EngineRoom room;
    private final OperatorAct act;

    TimersResource(EngineRoom room, OperatorAct act) {
        this.room = room;
        this.act = act;
    }

    /** A page of the timers, the overdue and the first to fire on top. */
    @GET
    public PageOf<TimerView> list(@QueryParam("process") String processId, @QueryParam("instance") Long instance,
            @BeanParam @Valid PageRequest page) {
        EmbeddedEngine engine = room.engine();
        Instant now = engine.clock().now();
        return EngineRoom.page(engine.lists().timers(Optional.ofNullable(processId),
                instance == null ? OptionalLong.empty() : OptionalLong.of(instance), page.offset(), page.size()),
                timer -> TimerView.of(timer, now), page);
    }

    /** Makes a timer due now; it fires by itself within the second. */
    @POST
    @Path("{key}/firing")
    public void fire(@PathParam("key") long key) {
        EmbeddedEngine engine = room.engine();
        act.run("fire-timer", key, "", WorkflowProblem.TIMER_NOT_FOUND, WorkflowProblem.TIMER_FAILED,
                () -> engine.engine().timers().fire(key));
    }
}
