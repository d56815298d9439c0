package org.onepermit.bench.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import java.net.URI;
import java.time.Duration;

/**
 * The one worker, which also starts the instances, by Camunda's own client. Arguments: port of the gateway. Answers
 * {@code run SECONDS PARALLEL} with what the round brought, and {@code open} when the originals of the open cases are started.
 */
final class WorkerHost {

    static final int THREADS = 8;

    private final CamundaClient client;
    private final ClosedLoop loop = new ClosedLoop(this::start);

    private WorkerHost(String port) {
        client = CamundaClient.newClientBuilder().grpcAddress(URI.create("http://localhost:" + port)).preferRestOverGrpc(false)
                .numJobWorkerExecutionThreads(THREADS).build();
    }

    public static void main(String[] arguments) throws Exception {
        WorkerHost worker = new WorkerHost(arguments[0]);
        worker.deploy(ThreeTasks.model());
        OpenCases.models().forEach(worker::deploy);
        ThreeTasks.TYPES.forEach(worker::work);
        Conversation.hold("working", words -> switch (words[0]) {
            case "run" -> worker.loop.run(Duration.ofSeconds(Long.parseLong(words[1])), Integer.parseInt(words[2])).line();
            case "open" -> worker.startOriginals();
            default -> throw new IllegalArgumentException(words[0]);
        });
    }

    private void deploy(BpmnModelInstance model) {
        String id = model.getModelElementsByType(io.camunda.zeebe.model.bpmn.instance.Process.class).iterator().next().getId();
        client.newDeployResourceCommand().addProcessModel(model, id + ".bpmn").send().join();
    }

    private void work(String type) {
        client.newWorker().jobType(type).handler(this::handle).name("bench").timeout(Duration.ofMinutes(1))
                .streamEnabled(true).open();
    }

    private void start(String instance) {
        create(ThreeTasks.PROCESS, instance);
    }

    private String startOriginals() {
        for (int i = 0; i < OpenCases.ORIGINALS; i++) {
            create(OpenCases.process(i), "open-" + i);
        }
        return "started";
    }

    private void create(String process, String instance) {
        client.newCreateInstanceCommand().bpmnProcessId(process).latestVersion().variables(ThreeTasks.variables(instance))
                .send().join();
    }

    private void handle(JobClient jobs, ActivatedJob job) {
        String instance = (String) job.getVariablesAsMap().get(ThreeTasks.INSTANCE);
        loop.received(instance);
        boolean last = ThreeTasks.isLast(job.getType());
        if (!last) {
            loop.completing(instance);
        }
        jobs.newCompleteCommand(job).variables(ThreeTasks.results(job.getType())).send().join();
        if (last) {
            loop.ended();
        }
    }
}
