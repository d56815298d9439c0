package org.onepermit.workflow.kill;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientStatusException;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import io.camunda.client.api.worker.JobWorker;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.grpc.Status;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Cases that go from a start message over a job, an awaited message and another job to their end, driven by publishers
 * and workers that repeat whatever was not answered, as our services do.
 */
final class CaseLoad implements AutoCloseable {

    private static final Duration TTL = Duration.ofMinutes(30);
    private static final Duration JOB_TIMEOUT = Duration.ofSeconds(3);

    private final CamundaClient client;
    private final ExecutorService publisher = Executors.newFixedThreadPool(2);
    private final List<JobWorker> workers = new ArrayList<>();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicInteger submitted = new AtomicInteger();
    private final Map<String, Set<Long>> jobsSeen = new ConcurrentHashMap<>();
    private final Map<Long, Integer> completions = new ConcurrentHashMap<>();
    private final Set<String> ended = ConcurrentHashMap.newKeySet();

    CaseLoad(int port) {
        client = CamundaClient.newClientBuilder().grpcAddress(URI.create("http://localhost:" + port))
                .preferRestOverGrpc(false).defaultRequestTimeout(Duration.ofSeconds(5)).build();
    }

    void deploy() {
        client.newDeployResourceCommand().addProcessModel(process(), "kill.bpmn").send().join();
    }

    void begin(int cases) {
        workers.add(worker("kill-open"));
        workers.add(worker("kill-close"));
        for (int i = 0; i < cases; i++) {
            String id = "case-" + i;
            publisher.execute(() -> {
                publish("kill-submitted", id, Map.of("id", id));
                submitted.incrementAndGet();
                publish("kill-decided", id, Map.of("decision", "yes-" + id));
            });
        }
    }

    int submitted() {
        return submitted.get();
    }

    Set<String> ended() {
        return ended;
    }

    /** Job keys that were ever handed out, by case and type. */
    Map<String, Set<Long>> jobsSeen() {
        return jobsSeen;
    }

    /** How often the engine acknowledged the completion of a job, by key. */
    Map<Long, Integer> completions() {
        return completions;
    }

    private JobWorker worker(String type) {
        return client.newWorker().jobType(type).handler(this::work).timeout(JOB_TIMEOUT)
                .requestTimeout(Duration.ofSeconds(2)).pollInterval(Duration.ofMillis(50)).open();
    }

    private void work(JobClient jobs, ActivatedJob job) {
        String id = (String) job.getVariablesAsMap().get("id");
        jobsSeen.computeIfAbsent(id + "/" + job.getType(), k -> ConcurrentHashMap.newKeySet()).add(job.getKey());
        if (job.getType().equals("kill-close")) {
            requireDecision(job, id);
        }
        try {
            jobs.newCompleteCommand(job).variables(Map.of(job.getType(), job.getKey())).send().join();
            completions.merge(job.getKey(), 1, Integer::sum);
        } catch (ClientStatusException e) {
            // Not answered: the job comes again, unless the engine had completed it before it died.
            if (e.getStatusCode() != Status.Code.NOT_FOUND) {
                return;
            }
        }
        if (job.getType().equals("kill-close")) {
            ended.add(id);
        }
    }

    private static void requireDecision(ActivatedJob job, String id) {
        if (!("yes-" + id).equals(job.getVariablesAsMap().get("decision"))) {
            throw new IllegalStateException("message of another case reached " + id);
        }
    }

    private void publish(String name, String id, Map<String, Object> variables) {
        while (!stopped.get()) {
            try {
                client.newPublishMessageCommand().messageName(name).correlationKey(id).messageId(name + id)
                        .timeToLive(TTL).variables(variables).send().join();
                return;
            } catch (ClientStatusException e) {
                if (e.getStatusCode() == Status.Code.ALREADY_EXISTS) {
                    return;
                }
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static BpmnModelInstance process() {
        return Bpmn.createExecutableProcess("kill").startEvent().message("kill-submitted")
                .serviceTask("open", t -> t.zeebeJobType("kill-open"))
                .intermediateCatchEvent("wait",
                        e -> e.message(m -> m.name("kill-decided").zeebeCorrelationKeyExpression("id")))
                .serviceTask("close", t -> t.zeebeJobType("kill-close")).endEvent().done();
    }

    @Override
    public void close() {
        stopped.set(true);
        publisher.shutdownNow();
        workers.forEach(JobWorker::close);
        client.close();
    }
}
