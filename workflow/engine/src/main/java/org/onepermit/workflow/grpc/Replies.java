package org.onepermit.workflow.grpc;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.function.Supplier;
import org.onepermit.workflow.engine.Rejection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers calls; the one place where a failure becomes a status. */
final class Replies {

    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);

    private Replies() {
    }

    static <T> void reply(String command, StreamObserver<T> call, Supplier<T> work) {
        T answer;
        try {
            answer = work.get();
        } catch (RuntimeException e) {
            call.onError(failure(command, e));
            return;
        }
        call.onNext(answer);
        call.onCompleted();
    }

    static StatusRuntimeException failure(String command, Throwable failure) {
        if (failure instanceof Rejection rejection) {
            return rejected(command, statusOf(rejection.kind()), rejection.getMessage());
        }
        if (failure instanceof IllegalArgumentException) {
            return rejected(command, Status.INVALID_ARGUMENT, failure.getMessage());
        }
        LOG.error("command {} failed", command, failure);
        return Status.INTERNAL.withDescription("Command '" + command + "' failed unexpectedly").asRuntimeException();
    }

    private static StatusRuntimeException rejected(String command, Status status, String message) {
        return status.withDescription("Command '%s' rejected with code '%s': %s".formatted(
                command, status.getCode(), message)).asRuntimeException();
    }

    private static Status statusOf(Rejection.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> Status.NOT_FOUND;
            case ALREADY_EXISTS -> Status.ALREADY_EXISTS;
            case INVALID_ARGUMENT -> Status.INVALID_ARGUMENT;
            case INVALID_STATE -> Status.FAILED_PRECONDITION;
        };
    }
}
