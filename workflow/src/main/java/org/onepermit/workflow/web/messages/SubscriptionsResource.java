package org.onepermit.workflow.web.messages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.OptionalLong;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.workflow.web.EngineRoom;

/** Elements of running instances that wait for messages. */
@Path("subscriptions")
@RolesAllowed(Roles.OPERATOR)
public class SubscriptionsResource {

    private final EngineRoom room;

    SubscriptionsResource(EngineRoom room) {
        this.room = room;
    }

    /** A page of what waits, the longest waiting on top. */
    @GET
    public PageOf<SubscriptionView> list(@QueryParam("name") String name,
            @QueryParam("correlationKey") String correlationKey, @QueryParam("instance") Long instance,
            @BeanParam @Valid PageRequest page) {
        return EngineRoom.page(room.engine().lists().subscriptions(Optional.ofNullable(name),
                Optional.ofNullable(correlationKey), instance == null ? OptionalLong.empty() : OptionalLong.of(instance),
                page.offset(), page.size()), SubscriptionView::of, page);
    }
}
