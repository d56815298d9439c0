package org.onepermit.workflow.grpc;

import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.CreateProcessInstanceRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.CreateProcessInstanceResponse;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.CreateProcessInstanceWithResultRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.CreateProcessInstanceWithResultResponse;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.MigrateProcessInstanceRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.MigrateProcessInstanceResponse;
import io.grpc.Status;
import io.grpc.stub.ServerCallStreamObserver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.onepermit.workflow.engine.DeployedProcess;
import org.onepermit.workflow.engine.Deployments;
import org.onepermit.workflow.engine.Instances.ElementMapping;
import org.onepermit.workflow.engine.Rejection;
import org.onepermit.workflow.runtime.InstanceResults.Awaited;
import org.onepermit.workflow.values.VariableDocument;

/** Creation of instances, with and without waiting for the result, and their migration. */
final class InstanceCalls {

    private static final String COMMAND = "CREATE";
    private static final long DEFAULT_WAIT_MILLIS = 10_000;

    private final EngineRooms rooms;

    InstanceCalls(EngineRooms rooms) {
        this.rooms = rooms;
    }

    CreateProcessInstanceResponse create(CreateProcessInstanceRequest request) {
        DeployedProcess process = process(request);
        long key = create(process, request);
        return CreateProcessInstanceResponse.newBuilder().setBpmnProcessId(process.processId())
                .setVersion(process.version()).setProcessDefinitionKey(process.key()).setProcessInstanceKey(key)
                .setTenantId(Protocol.TENANT).addAllTags(request.getTagsList()).build();
    }

    void createWithResult(CreateProcessInstanceWithResultRequest request,
            ServerCallStreamObserver<CreateProcessInstanceWithResultResponse> call) {
        try {
            DeployedProcess process = process(request.getRequest());
            Awaited awaited = rooms.results().create(() -> create(process, request.getRequest()));
            long wait = request.getRequestTimeout() > 0 ? request.getRequestTimeout() : DEFAULT_WAIT_MILLIS;
            call.setOnCancelHandler(() -> awaited.variables().cancel(false));
            awaited.variables().orTimeout(wait, TimeUnit.MILLISECONDS).whenComplete((variables, failure) -> {
                if (failure == null) {
                    call.onNext(result(process, awaited.instanceKey(), chosen(variables, request.getFetchVariablesList())));
                    call.onCompleted();
                } else if (!call.isCancelled()) {
                    call.onError(failure instanceof TimeoutException
                            ? Status.DEADLINE_EXCEEDED.withDescription("the instance has not ended yet").asRuntimeException()
                            : Replies.failure(COMMAND, failure));
                }
            });
        } catch (RuntimeException e) {
            call.onError(Replies.failure(COMMAND, e));
        }
    }

    MigrateProcessInstanceResponse migrate(MigrateProcessInstanceRequest request) {
        rooms.engine().instances().migrate(request.getProcessInstanceKey(),
                request.getMigrationPlan().getTargetProcessDefinitionKey(),
                request.getMigrationPlan().getMappingInstructionsList().stream()
                        .map(mapping -> new ElementMapping(mapping.getSourceElementId(), mapping.getTargetElementId()))
                        .toList());
        return MigrateProcessInstanceResponse.getDefaultInstance();
    }

    private long create(DeployedProcess process, CreateProcessInstanceRequest request) {
        if (request.getStartInstructionsCount() > 0 || request.getRuntimeInstructionsCount() > 0) {
            throw Rejection.invalidArgument("start and runtime instructions are not supported");
        }
        return rooms.engine().instances().create(process, VariableDocument.parse(request.getVariables()));
    }

    private DeployedProcess process(CreateProcessInstanceRequest request) {
        Deployments deployments = rooms.engine().deployments();
        String id = request.getBpmnProcessId();
        if (id.isEmpty()) {
            return deployments.byKey(request.getProcessDefinitionKey()).orElseThrow(() -> Rejection.notFound(
                    "Expected to find process definition with key '%d', but none found",
                    request.getProcessDefinitionKey()));
        }
        if (request.getVersion() > 0) {
            return deployments.version(id, request.getVersion()).orElseThrow(() -> Rejection.notFound(
                    "Expected to find process definition with process ID '%s' and version '%d', but none found",
                    id, request.getVersion()));
        }
        return deployments.latest(id).orElseThrow(() -> Rejection.notFound(
                "Expected to find process definition with process ID '%s', but none found", id));
    }

    private static Map<String, Object> chosen(Map<String, Object> variables, List<String> names) {
        if (names.isEmpty()) {
            return variables;
        }
        Map<String, Object> chosen = new LinkedHashMap<>(variables);
        chosen.keySet().retainAll(names);
        return chosen;
    }

    private static CreateProcessInstanceWithResultResponse result(DeployedProcess process, long instanceKey,
            Map<String, Object> variables) {
        return CreateProcessInstanceWithResultResponse.newBuilder().setBpmnProcessId(process.processId())
                .setVersion(process.version()).setProcessDefinitionKey(process.key()).setProcessInstanceKey(instanceKey)
                .setVariables(VariableDocument.write(variables)).setTenantId(Protocol.TENANT).build();
    }
}
