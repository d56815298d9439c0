package org.onepermit.workflow.grpc;

import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.ActivateJobsRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.ActivateJobsResponse;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.ActivatedJob;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.StreamActivatedJobsRequest;
import io.grpc.stub.ServerCallStreamObserver;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.onepermit.workflow.engine.Rejection;
import org.onepermit.workflow.jobs.JobDemand.Wish;
import org.onepermit.workflow.jobs.JobDispatcher;

/** Calls by which workers ask for jobs. */
final class JobCalls {

    private static final String COMMAND = "ACTIVATE";
    private static final Duration DEFAULT_LONG_POLL = Duration.ofSeconds(10);

    private JobCalls() {
    }

    static void activate(JobDispatcher dispatcher, ActivateJobsRequest request,
            ServerCallStreamObserver<ActivateJobsResponse> call, Instant now) {
        try {
            Wish wish = wish(request.getType(), request.getWorker(), request.getTimeout(),
                    request.getFetchVariableList());
            if (request.getMaxJobsToActivate() < 1) {
                throw mustBePositive("maxJobsToActivate", request.getMaxJobsToActivate());
            }
            dispatcher.add(new LongPoll(wish, request.getMaxJobsToActivate(), now.plus(patience(request)), call));
        } catch (Rejection e) {
            call.onError(Replies.failure(COMMAND, e));
        }
    }

    static void stream(JobDispatcher dispatcher, StreamActivatedJobsRequest request,
            ServerCallStreamObserver<ActivatedJob> call) {
        try {
            dispatcher.add(new JobStream(wish(request.getType(), request.getWorker(), request.getTimeout(),
                    request.getFetchVariableList()), call));
        } catch (Rejection e) {
            call.onError(Replies.failure(COMMAND, e));
        }
    }

    /** No time given means the default, a negative one that the caller will not wait at all. */
    private static Duration patience(ActivateJobsRequest request) {
        if (request.getRequestTimeout() == 0) {
            return DEFAULT_LONG_POLL;
        }
        return Duration.ofMillis(Math.max(0, request.getRequestTimeout()));
    }

    private static Wish wish(String type, String worker, long timeoutMillis, List<String> variables) {
        if (type.isBlank()) {
            throw Rejection.invalidArgument("Expected to activate jobs with a type, but type is blank");
        }
        if (timeoutMillis < 1) {
            throw mustBePositive("timeout", timeoutMillis);
        }
        return new Wish(type, worker, Duration.ofMillis(timeoutMillis), List.copyOf(variables));
    }

    private static Rejection mustBePositive(String name, long value) {
        return Rejection.invalidArgument("Expected to activate jobs with %s greater than zero, but it was '%d'",
                name, value);
    }
}
