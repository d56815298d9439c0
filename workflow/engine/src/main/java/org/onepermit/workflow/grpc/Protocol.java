package org.onepermit.workflow.grpc;

import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.ActivatedJob;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.DecisionMetadata;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.DecisionRequirementsMetadata;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.DeployResourceRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.DeployResourceResponse;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.Deployment;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.ProcessMetadata;
import java.util.List;
import org.onepermit.workflow.engine.DeployedDecision;
import org.onepermit.workflow.engine.DeployedGraph;
import org.onepermit.workflow.engine.DeployedProcess;
import org.onepermit.workflow.engine.Deployments.Deployed;
import org.onepermit.workflow.engine.LockedJob;
import org.onepermit.workflow.runtime.Deployer.Resource;
import org.onepermit.workflow.values.VariableDocument;

/** Turns protocol messages into our values and back. */
final class Protocol {

    static final String TENANT = "<default>";

    private Protocol() {
    }

    static List<Resource> resources(DeployResourceRequest request) {
        return request.getResourcesList().stream()
                .map(resource -> new Resource(resource.getName(), resource.getContent().toByteArray())).toList();
    }

    static DeployResourceResponse deployed(Deployed deployed) {
        return DeployResourceResponse.newBuilder().setKey(deployed.key()).setTenantId(TENANT)
                .addAllDeployments(deployed.processes().stream().map(Protocol::deployment).toList())
                .addAllDeployments(deployed.decisions().stream().map(Protocol::deployment).toList())
                .addAllDeployments(deployed.graphs().stream().map(Protocol::deployment).toList()).build();
    }

    static ActivatedJob job(LockedJob job) {
        DeployedProcess process = job.process();
        return ActivatedJob.newBuilder().setKey(job.key()).setType(job.type())
                .setProcessInstanceKey(job.instanceKey()).setBpmnProcessId(process.processId())
                .setProcessDefinitionVersion(process.version()).setProcessDefinitionKey(process.key())
                .setElementId(job.elementId()).setElementInstanceKey(job.elementInstanceKey())
                .setCustomHeaders(job.headersJson()).setWorker(job.worker()).setRetries(job.retries())
                .setDeadline(job.deadlineMillis()).setVariables(VariableDocument.write(job.variables()))
                .setTenantId(TENANT).build();
    }

    private static Deployment deployment(DeployedProcess process) {
        return Deployment.newBuilder().setProcess(ProcessMetadata.newBuilder()
                .setBpmnProcessId(process.processId()).setVersion(process.version())
                .setProcessDefinitionKey(process.key()).setResourceName(process.resourceName())
                .setTenantId(TENANT)).build();
    }

    private static Deployment deployment(DeployedDecision decision) {
        return Deployment.newBuilder().setDecision(DecisionMetadata.newBuilder()
                .setDmnDecisionId(decision.decisionId()).setDmnDecisionName(decision.name())
                .setVersion(decision.version()).setDecisionKey(decision.key())
                .setDmnDecisionRequirementsId(decision.graphId()).setDecisionRequirementsKey(decision.graphKey())
                .setTenantId(TENANT)).build();
    }

    private static Deployment deployment(DeployedGraph graph) {
        return Deployment.newBuilder().setDecisionRequirements(DecisionRequirementsMetadata.newBuilder()
                .setDmnDecisionRequirementsId(graph.graphId()).setDmnDecisionRequirementsName(graph.name())
                .setVersion(graph.version()).setDecisionRequirementsKey(graph.key())
                .setResourceName(graph.resourceName()).setTenantId(TENANT)).build();
    }
}
