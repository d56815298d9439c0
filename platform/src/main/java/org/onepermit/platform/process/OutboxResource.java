package org.onepermit.platform.process;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;

/** Messages on their way to the engine, for the operator. Variables are not shown: they belong to the case, not to the machine. */
@Path("operations/outbox")
@RolesAllowed(Roles.OPERATOR)
@IfBuildProperty(name = "onepermit.outbox.enabled", stringValue = "true", enableIfMissing = true)
public class OutboxResource {

    private final OutboxRows rows;
    private final RetryMessage retryMessage;

    OutboxResource(OutboxRows rows, RetryMessage retryMessage) {
        this.rows = rows;
        this.retryMessage = retryMessage;
    }

    /** One message without its contents. */
    public record MessageSummary(String id, String messageName, String correlationKey, Instant createdAt, Instant nextAttemptAt,
                                 int attempts, OutboxState state, String lastError) {

        static MessageSummary of(OutboxRow row) {
            return new MessageSummary(row.id(), row.messageName(), row.correlationKey(), row.createdAt(), row.nextAttemptAt(),
                row.attempts(), row.state(), row.lastError());
        }
    }

    @GET
    public PageOf<MessageSummary> list(@QueryParam("state") @DefaultValue("DEAD") OutboxState state, @BeanParam @Valid PageRequest page) {
        return PageOf.of(rows.list(state, page.size(), page.offset()), rows.count(state), page).map(MessageSummary::of);
    }

    @POST
    @Path("{id}/retry")
    public void retry(@PathParam("id") String id) {
        retryMessage.retry(id);
    }
}
