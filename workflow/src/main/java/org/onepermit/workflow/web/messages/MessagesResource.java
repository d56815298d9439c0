package org.onepermit.workflow.web.messages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.workflow.EmbeddedEngine;
import org.onepermit.workflow.web.EngineRoom;
import org.onepermit.workflow.web.OperatorAct;
import org.onepermit.workflow.web.WorkflowProblem;

/** Messages that are kept for their time to live. */
@Path("messages")
@RolesAllowed(Roles.OPERATOR)
public class MessagesResource {

    private final EngineRoom room;
    private final OperatorAct act;

    MessagesResource(EngineRoom room, OperatorAct act) {
        this.room = room;
        this.act = act;
    }

    /** A page of the kept messages, oldest first. */
    @GET
    public PageOf<MessageView> list(@QueryParam("name") String name, @QueryParam("correlationKey") String correlationKey,
            @BeanParam @Valid PageRequest page) {
        return EngineRoom.page(room.engine().lists().messages(Optional.ofNullable(name),
                Optional.ofNullable(correlationKey), page.offset(), page.size()), MessageView::of, page);
    }

    /** Ends a message's time to live: it reaches nobody any more. What it has reached already stays reached. */
    @POST
    @Path("{key}/expiry")
    public void expire(@PathParam("key") long key) {
        EmbeddedEngine engine = room.engine();
        act.run("expire-message", key, "", WorkflowProblem.MESSAGE_NOT_FOUND, WorkflowProblem.MESSAGE_NOT_FOUND,
                () -> engine.lists().expire(key));
    }
}
