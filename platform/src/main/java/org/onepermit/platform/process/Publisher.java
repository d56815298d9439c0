package org.onepermit.platform.process;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientStatusException;
import io.grpc.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.onepermit.platform.process.Publication.Outcome;

/** Publishes messages over the Camunda client; the row's id is the message id, so the engine recognises a repeat. */
@ApplicationScoped
class Publisher {

    private static final Set<Status.Code> NEVER = Set.of(Status.Code.INVALID_ARGUMENT, Status.Code.OUT_OF_RANGE);

    private final CamundaClient client;

    Publisher(CamundaClient client) {
        this.client = client;
    }

    /** Completes normally whatever happens; trouble is part of the answer. */
    CompletionStage<Publication> publish(OutboxRow row) {
        return client.newPublishMessageCommand()
            .messageName(row.messageName())
            .correlationKey(row.correlationKey())
            .messageId(row.id())
            .variables(row.variables())
            .send()
            .handle((response, trouble) -> trouble == null ? Publication.sent() : read(trouble));
    }

    private static Publication read(Throwable trouble) {
        Status.Code code = code(trouble);
        if (code == Status.Code.ALREADY_EXISTS) {
            return Publication.sent();
        }
        Outcome outcome = NEVER.contains(code) ? Outcome.NEVER : Outcome.LATER;
        return new Publication(outcome, code == Status.Code.UNKNOWN ? trouble.getClass().getSimpleName() : code.name());
    }

    private static Status.Code code(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClientStatusException status) {
                return status.getStatusCode();
            }
        }
        return Status.fromThrowable(trouble).getCode();
    }
}
