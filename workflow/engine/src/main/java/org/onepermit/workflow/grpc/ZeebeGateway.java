package org.onepermit.workflow.grpc;

import static org.onepermit.workflow.grpc.Replies.reply;

import io.camunda.zeebe.gateway.protocol.GatewayGrpc;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.*;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.time.Duration;
import java.time.Instant;
import org.onepermit.workflow.engine.Jobs;
import org.onepermit.workflow.messages.Publication;
import org.onepermit.workflow.values.VariableDocument;

/** One method per call that is served; every other call answers UNIMPLEMENTED with its name. */
final class ZeebeGateway extends GatewayGrpc.GatewayImplBase {

    private final EngineRooms rooms;
    private final InstanceCalls instances;
    private final DecisionCalls decisions;

    ZeebeGateway(EngineRooms rooms) {
        this.rooms = rooms;
        this.instances = new InstanceCalls(rooms);
        this.decisions = new DecisionCalls(rooms.engine());
    }

    @Override
    public void topology(TopologyRequest request, StreamObserver<TopologyResponse> call) {
        reply("TOPOLOGY", call, Topology::ofOneBroker);
    }

    @Override
    public void deployResource(DeployResourceRequest request, StreamObserver<DeployResourceResponse> call) {
        reply("CREATE", call, () -> Protocol.deployed(rooms.deployer().deploy(Protocol.resources(request))));
    }

    @Override
    public void createProcessInstance(CreateProcessInstanceRequest request,
            StreamObserver<CreateProcessInstanceResponse> call) {
        reply("CREATE", call, () -> instances.create(request));
    }

    @Override
    public void createProcessInstanceWithResult(CreateProcessInstanceWithResultRequest request,
            StreamObserver<CreateProcessInstanceWithResultResponse> call) {
        instances.createWithResult(request, (ServerCallStreamObserver<CreateProcessInstanceWithResultResponse>) call);
    }

    @Override
    public void cancelProcessInstance(CancelProcessInstanceRequest request,
            StreamObserver<CancelProcessInstanceResponse> call) {
        reply("CANCEL", call, () -> {
            rooms.engine().instances().cancel(request.getProcessInstanceKey());
            return CancelProcessInstanceResponse.getDefaultInstance();
        });
    }

    @Override
    public void migrateProcessInstance(MigrateProcessInstanceRequest request,
            StreamObserver<MigrateProcessInstanceResponse> call) {
        reply("MIGRATE", call, () -> instances.migrate(request));
    }

    @Override
    public void publishMessage(PublishMessageRequest request, StreamObserver<PublishMessageResponse> call) {
        reply("PUBLISH", call, () -> PublishMessageResponse.newBuilder()
                .setKey(rooms.messages().publish(new Publication(request.getName(), request.getCorrelationKey(),
                        request.getMessageId(), Duration.ofMillis(request.getTimeToLive()), request.getVariables())))
                .setTenantId(Protocol.TENANT).build());
    }

    @Override
    public void activateJobs(ActivateJobsRequest request, StreamObserver<ActivateJobsResponse> call) {
        JobCalls.activate(rooms.dispatcher(), request, (ServerCallStreamObserver<ActivateJobsResponse>) call,
                Instant.now());
    }

    @Override
    public void streamActivatedJobs(StreamActivatedJobsRequest request, StreamObserver<ActivatedJob> call) {
        JobCalls.stream(rooms.dispatcher(), request, (ServerCallStreamObserver<ActivatedJob>) call);
    }

    @Override
    public void completeJob(CompleteJobRequest request, StreamObserver<CompleteJobResponse> call) {
        reply("COMPLETE", call, () -> {
            jobs().complete(request.getJobKey(), VariableDocument.parse(request.getVariables()));
            return CompleteJobResponse.getDefaultInstance();
        });
    }

    @Override
    public void failJob(FailJobRequest request, StreamObserver<FailJobResponse> call) {
        reply("FAIL", call, () -> {
            jobs().fail(request.getJobKey(), request.getRetries(), request.getErrorMessage(),
                    Duration.ofMillis(request.getRetryBackOff()), VariableDocument.parse(request.getVariables()));
            return FailJobResponse.getDefaultInstance();
        });
    }

    @Override
    public void throwError(ThrowErrorRequest request, StreamObserver<ThrowErrorResponse> call) {
        reply("THROW_ERROR", call, () -> {
            jobs().throwError(request.getJobKey(), request.getErrorCode(), request.getErrorMessage(),
                    VariableDocument.parse(request.getVariables()));
            return ThrowErrorResponse.getDefaultInstance();
        });
    }

    @Override
    public void updateJobRetries(UpdateJobRetriesRequest request, StreamObserver<UpdateJobRetriesResponse> call) {
        reply("UPDATE_RETRIES", call, () -> {
            rooms.desk().updateRetries(request.getJobKey(), request.getRetries());
            return UpdateJobRetriesResponse.getDefaultInstance();
        });
    }

    @Override
    public void updateJobTimeout(UpdateJobTimeoutRequest request, StreamObserver<UpdateJobTimeoutResponse> call) {
        reply("UPDATE_TIMEOUT", call, () -> {
            jobs().changeTimeout(request.getJobKey(), Duration.ofMillis(request.getTimeout()));
            return UpdateJobTimeoutResponse.getDefaultInstance();
        });
    }

    @Override
    public void resolveIncident(ResolveIncidentRequest request, StreamObserver<ResolveIncidentResponse> call) {
        reply("RESOLVE", call, () -> {
            rooms.desk().resolve(request.getIncidentKey());
            return ResolveIncidentResponse.getDefaultInstance();
        });
    }

    @Override
    public void setVariables(SetVariablesRequest request, StreamObserver<SetVariablesResponse> call) {
        reply("UPDATE", call, () -> {
            rooms.engine().instances().setVariables(request.getElementInstanceKey(),
                    VariableDocument.parse(request.getVariables()), request.getLocal());
            return SetVariablesResponse.newBuilder().setKey(rooms.engine().nextKey()).build();
        });
    }

    @Override
    public void broadcastSignal(BroadcastSignalRequest request, StreamObserver<BroadcastSignalResponse> call) {
        reply("BROADCAST", call, () -> {
            rooms.engine().broadcast(request.getSignalName(), VariableDocument.parse(request.getVariables()));
            return BroadcastSignalResponse.newBuilder().setKey(rooms.engine().nextKey())
                    .setTenantId(Protocol.TENANT).build();
        });
    }

    @Override
    public void evaluateDecision(EvaluateDecisionRequest request, StreamObserver<EvaluateDecisionResponse> call) {
        reply("EVALUATE", call, () -> decisions.evaluate(request));
    }

    private Jobs jobs() {
        return rooms.engine().jobs();
    }
}
