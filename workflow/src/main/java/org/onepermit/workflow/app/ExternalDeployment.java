package org.onepermit.workflow.app;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.DeployResourceCommandStep1;
import io.camunda.client.api.command.DeployResourceCommandStep1.DeployResourceCommandStep2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.onepermit.workflow.bundle.BundledProcess;
import org.onepermit.workflow.bundle.BundledProcesses;

/** Brings the processes of this release to a Camunda 8 cluster, and tries again until it is there. */
@ApplicationScoped
public class ExternalDeployment {

    private static final Logger LOG = Logger.getLogger(ExternalDeployment.class);

    private final WorkflowConfig config;
    private final GatewayConfig gateway;
    private final BundledProcesses processes;
    private volatile boolean done;
    private volatile Thread thread;

    ExternalDeployment(WorkflowConfig config, GatewayConfig gateway, BundledProcesses processes) {
        this.config = config;
        this.gateway = gateway;
        this.processes = processes;
    }

    boolean isDone() {
        return done;
    }

    void start() {
        thread = new Thread(this::deployUntilDone, "external-deployment");
        thread.setDaemon(true);
        thread.start();
    }

    void stop() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void deployUntilDone() {
        try (CamundaClient client = CamundaClient.newClientBuilder()
                .grpcAddress(gateway.grpcAddress()).preferRestOverGrpc(false).build()) {
            while (!done && !Thread.currentThread().isInterrupted()) {
                try {
                    deploy(client);
                    done = true;
                    LOG.infof("processes deployed to %s", gateway.grpcAddress());
                } catch (RuntimeException e) {
                    LOG.warnf("processes not deployed to %s yet: %s", gateway.grpcAddress(), e.getMessage());
                    Thread.sleep(config.deployRetry().toMillis());
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void deploy(CamundaClient client) {
        List<BundledProcess> all = processes.all();
        if (all.isEmpty()) {
            return;
        }
        DeployResourceCommandStep1 command = client.newDeployResourceCommand();
        DeployResourceCommandStep2 filled = null;
        for (BundledProcess process : all) {
            DeployResourceCommandStep1 next = filled == null ? command : filled;
            filled = next.addResourceBytes(process.xml(), process.resourceName());
        }
        filled.send().join();
    }
}
