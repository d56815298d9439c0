package org.onepermit.testing;

import io.camunda.zeebe.gateway.protocol.GatewayGrpc.GatewayImplBase;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.ActivateJobsRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.ActivateJobsResponse;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.ActivatedJob;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.CompleteJobRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.CompleteJobResponse;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.FailJobRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.FailJobResponse;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.PublishMessageRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.PublishMessageResponse;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.StreamActivatedJobsRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.ThrowErrorRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.ThrowErrorResponse;
import io.grpc.Server;
import io.grpc.ServerBuilder;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A Zeebe gateway that remembers what it is told and can be away, full or cross: what a real engine would not do on demand. */
@ApplicationScoped
public class FakeEngine {

    private static final int PATIENCE_SECONDS = 10;

    private final Optional<Integer> port;
    private final List<PublishMessageRequest> published = new CopyOnWriteArrayList<>();
    private final Map<String, ActivateJobsRequest> asked = new ConcurrentHashMap<>();
    private final Queue<ActivatedJob> jobs = new ConcurrentLinkedQueue<>();
    private final Map<Long, Object> answers = new ConcurrentHashMap<>();
    private final AtomicLong keys = new AtomicLong(System.currentTimeMillis());
    private volatile Status mood = Status.OK;
    private Server server;

    FakeEngine(@ConfigProperty(name = "onepermit.test.fake-engine") Optional<Integer> port) {
        this.port = port;
    }

    void onStart(@Observes @Priority(10) StartupEvent event) {
        port.ifPresent(reserved -> comeBack());
    }

    void onStop(@Observes ShutdownEvent event) {
        port.ifPresent(reserved -> goAway());
    }

    void comeBack() {
        try {
            server = ServerBuilder.forPort(port.orElseThrow()).addService(new Gateway()).build().start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns once the port is free again. */
    void goAway() {
        try {
            if (!server.shutdownNow().awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the engine does not go away");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Every message is answered like this from now on. */
    void answerMessagesWith(Status status) {
        mood = status;
    }

    List<PublishMessageRequest> published(String correlationKey) {
        return published.stream().filter(message -> message.getCorrelationKey().equals(correlationKey)).toList();
    }

    /** Hands out a job and returns its key. */
    long offer(String type, String variables, int retries, String headers) {
        long key = keys.incrementAndGet();
        offer(key, type, variables, retries, headers);
        return key;
    }

    void offer(long key, String type, String variables, int retries, String headers) {
        jobs.add(ActivatedJob.newBuilder().setKey(key).setType(type).setVariables(variables).setRetries(retries).setCustomHeaders(headers)
            .setBpmnProcessId("ParcelProcess").setElementId("Task_WeighParcel").build());
    }

    /** The command that a job was answered with, or null. */
    Object answer(long jobKey) {
        return answers.get(jobKey);
    }

    void forget(long jobKey) {
        answers.remove(jobKey);
    }

    ActivateJobsRequest asked(String type) {
        return asked.get(type);
    }

    private final class Gateway extends GatewayImplBase {

        @Override
        public void publishMessage(PublishMessageRequest request, StreamObserver<PublishMessageResponse> reply) {
            if (!mood.isOk()) {
                reply.onError(mood.asRuntimeException());
                return;
            }
            published.add(request);
            answer(reply, PublishMessageResponse.newBuilder().setKey(keys.incrementAndGet()).build());
        }

        @Override
        public void activateJobs(ActivateJobsRequest request, StreamObserver<ActivateJobsResponse> reply) {
            asked.put(request.getType(), request);
            ActivatedJob job = jobs.peek();
            ActivateJobsResponse.Builder response = ActivateJobsResponse.newBuilder();
            if (job != null && job.getType().equals(request.getType()) && jobs.remove(job)) {
                response.addJobs(job);
            }
            answer(reply, response.build());
        }

        @Override
        public void streamActivatedJobs(StreamActivatedJobsRequest request, StreamObserver<ActivatedJob> reply) {
            // Never brings anything: the workers must poll as well.
        }

        @Override
        public void completeJob(CompleteJobRequest request, StreamObserver<CompleteJobResponse> reply) {
            answers.put(request.getJobKey(), request);
            answer(reply, CompleteJobResponse.getDefaultInstance());
        }

        @Override
        public void failJob(FailJobRequest request, StreamObserver<FailJobResponse> reply) {
            answers.put(request.getJobKey(), request);
            answer(reply, FailJobResponse.getDefaultInstance());
        }

        @Override
        public void throwError(ThrowErrorRequest request, StreamObserver<ThrowErrorResponse> reply) {
            answers.put(request.getJobKey(), request);
            answer(reply, ThrowErrorResponse.getDefaultInstance());
        }

        private <T> void answer(StreamObserver<T> reply, T response) {
            reply.onNext(response);
            reply.onCompleted();
        }
    }
}
