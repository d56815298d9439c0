package org.onepermit.workflow.process;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import io.camunda.client.api.worker.JobWorker;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * One application on its way through the process: plays all workers as the services would answer, and remembers the
 * elements that were worked on.
 */
final class PermitCase implements AutoCloseable {

    private static final Duration DUE_IN = Duration.ofDays(30);
    private static final Duration TTL = Duration.ofMinutes(10);

    private final CamundaClient client;
    private final Supplier<Instant> legalNow;
    private final String applicationNo = "A-" + UUID.randomUUID();
    private final List<String> elements = new CopyOnWriteArrayList<>();
    private final Map<String, Object> answers = new HashMap<>();
    private final List<JobWorker> workers = new ArrayList<>();
    private volatile long instanceKey;

    PermitCase(int grpcPort, Supplier<Instant> legalNow) {
        this.legalNow = legalNow;
        this.client = CamundaClient.newClientBuilder().grpcAddress(URI.create("http://localhost:" + grpcPort))
                .preferRestOverGrpc(false).build();
        opens("open-acceptance", "acceptance");
        opens("open-correction", "correction");
        opens("open-review", "review");
        opens("open-decision", "decision");
        opens("open-delivery", "delivery");
        works("read-review-clock", () -> Map.of("reviewDueAt", dueAt()));
        works("deem-accepted", () -> Map.of("acceptanceOutcome", "ACCEPTED"));
        works("close-uncorrected", () -> Map.of("closed", answers.getOrDefault("closed", true)));
        works("flag-overdue", () -> Map.of("overdue", true));
        works("request-number", () -> Map.of("numberRequestId", item("number")));
        workers.add(worker("inspection.enrol-holder", Map::of));
        workers.add(worker("report.open-duties", Map::of));
        works("issue-permit", () -> Map.of("permitNo", "91210200MA0ABCDE63001P"));
        for (String type : List.of("publish-acceptance", "publish-decision", "flag-delivery-overdue", "close-withdrawn")) {
            works(type, Map::of);
        }
    }

    /** Lets the worker that closes an uncorrected application find that it was corrected after all. */
    PermitCase correctedInTime() {
        answers.put("closed", false);
        return this;
    }

    PermitCase submit() {
        publish("ApplicationSubmitted", applicationNo,
                Map.of("applicationNo", applicationNo, "managementClass", "KEY", "filingType", "INITIAL"));
        return this;
    }

    void acceptance(String outcome) {
        publish("AcceptanceDecided", item("acceptance"), Map.of("acceptanceOutcome", outcome));
    }

    void corrected() {
        publish("CorrectionSubmitted", item("correction"), Map.of());
    }

    void reviewClockChanged() {
        publish("ReviewClockChanged", item("review"), Map.of());
    }

    void recommended() {
        publish("ReviewRecommended", item("review"), Map.of());
    }

    void decided(String decision) {
        publish("DecisionMade", item("decision"), Map.of("decision", decision));
    }

    void numberAssigned() {
        publish("NumberAssigned", item("number"), Map.of());
    }

    void delivered() {
        publish("PermitDelivered", item("delivery"), Map.of());
    }

    void withdraw() {
        publish("ApplicationWithdrawn", applicationNo, Map.of());
    }

    /** The elements that were worked on, in order. */
    List<String> elements() {
        return elements;
    }

    long instanceKey() {
        return instanceKey;
    }

    private void opens(String type, String item) {
        works(type, () -> Map.of(item + "ItemId", item(item), item + "DueAt", dueAt()));
    }

    private void works(String type, Supplier<Map<String, Object>> results) {
        workers.add(worker("permit." + type, results));
    }

    private JobWorker worker(String type, Supplier<Map<String, Object>> results) {
        return client.newWorker().jobType(type).handler((jobs, job) -> answer(jobs, job, results)).timeout(Duration.ofSeconds(2)).open();
    }

    /** Cases run one after another on one engine; a job of an earlier one is not ours. */
    private void answer(JobClient jobs, ActivatedJob job, Supplier<Map<String, Object>> results) {
        if (!applicationNo.equals(job.getVariablesAsMap().get("applicationNo"))) {
            return;
        }
        instanceKey = job.getProcessInstanceKey();
        elements.add(job.getElementId());
        jobs.newCompleteCommand(job).variables(results.get()).send().join();
    }

    private String dueAt() {
        return legalNow.get().plus(DUE_IN).atOffset(ZoneOffset.ofHours(8)).toString();
    }

    private String item(String kind) {
        return kind + "-" + applicationNo;
    }

    private void publish(String message, String key, Map<String, Object> variables) {
        client.newPublishMessageCommand().messageName("Msg_" + message).correlationKey(key)
                .messageId(UUID.randomUUID().toString()).timeToLive(TTL).variables(variables).send().join();
    }

    @Override
    public void close() {
        workers.forEach(JobWorker::close);
        client.close();
    }
}
