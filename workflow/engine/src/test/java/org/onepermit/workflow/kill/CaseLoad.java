package org.onepermit.workflow.kill;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientException;
import io.camunda.client.api.command.ClientStatusException;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import io.camunda.client.api.worker.JobWorker;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.builder.ProcessBuilder;
import io.grpc.Status;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Cases that go from a start message over a job, a timer, an awaited message and another job to their end, and note another message
 * whenever it comes, driven by publishers and workers that repeat whatever was not answered, as our services do. Were a message
 * correlated twice or a timer fired twice, a case would have one job too many, or not end.
 */
final class CaseLoad implements AutoCloseable {

    /** Longer than the longest run: an expired message could be published, and correlated, once more. */
    private static final Duration TTL = Duration.ofHours(6);
    private static final Duration JOB_TIMEOUT = Duration.ofSeconds(3);
    private static final String OPEN = "kill-open";
    private static final String NOTE = "kill-note";
    private static final String CLOSE = "kill-close";

    private final URI address;
    private final ExecutorService publisher = Executors.newFixedThreadPool(2);
    private final List<JobWorker> workers = new ArrayList<>();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger published = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final Map<String, Set<Long>> jobsSeen = new ConcurrentHashMap<>();
    private final Map<Long, Integer> completions = new ConcurrentHashMap<>();
    private volatile CamundaClient client;

    CaseLoad(int port) {
        address = URI.create("http://localhost:" + port);
        client = newClient();
    }

    private CamundaClient newClient() {
        return CamundaClient.newClientBuilder().grpcAddress(address).preferRestOverGrpc(false)
                .defaultRequestTimeout(Duration.ofSeconds(5)).build();
    }

    /** Connects anew: a client that has met a dead engine several times waits longer than the next engine lives. */
    void connect() {
        workers.forEach(JobWorker::close);
        workers.clear();
        CamundaClient old = client;
        client = newClient();
        old.close();
        List.of(OPEN, NOTE, CLOSE).forEach(type -> workers.add(worker(type)));
    }

    void deploy() {
        client.newDeployResourceCommand().addProcessModel(process(), "kill.bpmn").send().join();
    }

    /** Begins so many cases more. */
    void begin(int cases) {
        for (int i = 0; i < cases; i++) {
            String id = "case-" + begun.incrementAndGet();
            publisher.execute(() -> {
                publish("kill-submitted", id, Map.of("id", id));
                publish("kill-noted", id, Map.of());
                publish("kill-decided", id, Map.of("decision", "yes-" + id));
                published.incrementAndGet();
            });
        }
    }

    /** Cases whose messages have all been taken by the engine. */
    int published() {
        return published.get();
    }

    /** Job keys that were ever handed out for the steps that every case takes, by case and type. */
    Map<String, Set<Long>> jobsSeen() {
        return jobs(false);
    }

    /** The same for the step that is taken only by cases that have not ended when their message comes. */
    Map<String, Set<Long>> notesSeen() {
        return jobs(true);
    }

    private Map<String, Set<Long>> jobs(boolean notes) {
        Map<String, Set<Long>> selected = new HashMap<>(jobsSeen);
        selected.keySet().removeIf(step -> step.endsWith(NOTE) != notes);
        return selected;
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
        if (job.getType().equals(CLOSE)) {
            requireDecision(job, id);
        }
        try {
            jobs.newCompleteCommand(job).variables(Map.of(job.getType(), job.getKey())).send().join();
            completions.merge(job.getKey(), 1, Integer::sum);
        } catch (ClientException e) {
            // Not answered: the job comes again, unless the engine had completed it before it died.
            unanswered.incrementAndGet();
        }
    }

    /** How many completions had no answer, because the engine died or had completed the job already. */
    int unanswered() {
        return unanswered.get();
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
            } catch (ClientException e) {
                if (e instanceof ClientStatusException refusal && refusal.getStatusCode() == Status.Code.ALREADY_EXISTS) {
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
        ProcessBuilder process = Bpmn.createExecutableProcess("kill");
        process.eventSubProcess("noting").startEvent("noted").interrupting(false)
                .message(m -> m.name("kill-noted").zeebeCorrelationKeyExpression("id"))
                .serviceTask("note", t -> t.zeebeJobType(NOTE)).endEvent();
        return process.startEvent().message("kill-submitted")
                .serviceTask("open", t -> t.zeebeJobType(OPEN))
                .intermediateCatchEvent("pause", e -> e.timerWithDuration("PT0.5S"))
                .intermediateCatchEvent("wait",
                        e -> e.message(m -> m.name("kill-decided").zeebeCorrelationKeyExpression("id")))
                .serviceTask("close", t -> t.zeebeJobType(CLOSE)).endEvent().done();
    }

    @Override
    public void close() {
        stopped.set(true);
        publisher.shutdownNow();
        workers.forEach(JobWorker::close);
        client.close();
    }
}
