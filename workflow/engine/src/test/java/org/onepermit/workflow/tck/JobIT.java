package org.onepermit.workflow.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onepermit.workflow.tck.Tck.refused;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobWorker;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.grpc.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jobs: what a worker sees, and what becomes of its answer. */
class JobIT {

    @RegisterExtension
    final Tck tck = new Tck();

    @Test
    void aJobTellsWhereItComesFrom() {
        long instance = tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("assess", t -> t.zeebeJobType(tck.name("work")).zeebeJobRetries("5")
                        .zeebeTaskHeader("lang", "zh"))
                .endEvent().done(), Map.of("a", 1));
        ActivatedJob job = tck.job(tck.name("work"));
        assertThat(job.getProcessInstanceKey()).isEqualTo(instance);
        assertThat(job.getBpmnProcessId()).isEqualTo(tck.name("p"));
        assertThat(job.getProcessDefinitionVersion()).isEqualTo(1);
        assertThat(job.getElementId()).isEqualTo("assess");
        assertThat(job.getRetries()).isEqualTo(5);
        assertThat(job.getCustomHeaders()).containsEntry("lang", "zh");
        assertThat(job.getVariablesAsMap()).isEqualTo(Map.of("a", 1));
        assertThat(job.getWorker()).isEqualTo("tck");
    }

    @Test
    void typeAndRetriesMayBeExpressions() {
        tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("t", t -> t.zeebeJobTypeExpression("prefix + \"-work\"")
                        .zeebeJobRetriesExpression("1 + 1"))
                .endEvent().done(), Map.of("prefix", tck.name("x")));
        assertThat(tck.job(tck.name("x") + "-work").getRetries()).isEqualTo(2);
    }

    @Test
    void onlyNamedVariablesAreFetched() {
        tck.start(oneJob(), Map.of("a", 1, "b", 2));
        ActivatedJob job = tck.client().newActivateJobsCommand().jobType(tck.name("work")).maxJobsToActivate(1)
                .fetchVariables("b", "missing").send().join().getJobs().get(0);
        assertThat(job.getVariablesAsMap()).isEqualTo(Map.of("b", 2));
    }

    @Test
    void resultsReachTheNextStep() {
        tck.start(twoJobs(), Map.of("a", 1));
        tck.work(tck.name("work"), Map.of("a", 2, "b", List.of("x", Map.of("y", true))));
        assertThat(tck.job(tck.name("next")).getVariablesAsMap())
                .isEqualTo(Map.of("a", 2, "b", List.of("x", Map.of("y", true))));
    }

    @Test
    void inputMappingsAreLocalToTheTask() {
        tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("t", t -> t.zeebeJobType(tck.name("work"))
                        .zeebeInputExpression("application.id", "id").zeebeInputExpression("id + \"!\"", "loud"))
                .serviceTask("n", t -> t.zeebeJobType(tck.name("next"))).endEvent().done(),
                Map.of("application", Map.of("id", "a")));
        assertThat(tck.work(tck.name("work"), Map.of()).getVariablesAsMap())
                .containsEntry("id", "a").containsEntry("loud", "a!");
        assertThat(tck.job(tck.name("next")).getVariablesAsMap()).containsOnlyKeys("application");
    }

    @Test
    void outputMappingsPickFromTheResults() {
        tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("t", t -> t.zeebeJobType(tck.name("work")).zeebeOutputExpression("score", "risk"))
                .serviceTask("n", t -> t.zeebeJobType(tck.name("next"))).endEvent().done(), Map.of());
        tck.work(tck.name("work"), Map.of("score", 4, "secret", "local"));
        assertThat(tck.job(tck.name("next")).getVariablesAsMap()).isEqualTo(Map.of("risk", 4));
    }

    @Test
    void aCompletedJobIsGone() {
        tck.start(oneJob(), Map.of());
        ActivatedJob job = tck.work(tck.name("work"), Map.of());
        refused(Status.Code.NOT_FOUND, () -> tck.complete(job));
    }

    @Test
    void aFailedJobComesBackWithFewerRetriesAfterItsBackOff() {
        tck.start(oneJob(), Map.of());
        ActivatedJob job = tck.job(tck.name("work"));
        Instant failed = Instant.now();
        tck.client().newFailCommand(job).retries(2).retryBackoff(Duration.ofSeconds(1)).errorMessage("later")
                .send().join();
        ActivatedJob again = tck.job(tck.name("work"));
        assertThat(again.getKey()).isEqualTo(job.getKey());
        assertThat(again.getRetries()).isEqualTo(2);
        assertThat(Duration.between(failed, Instant.now())).isGreaterThan(Duration.ofMillis(900));
    }

    @Test
    void variablesOfAFailureStayAtTheTask() {
        tck.start(twoJobs(), Map.of());
        tck.client().newFailCommand(tck.job(tck.name("work"))).retries(1).variables(Map.of("hint", "again"))
                .send().join();
        assertThat(tck.work(tck.name("work"), Map.of()).getVariablesAsMap()).containsEntry("hint", "again");
        assertThat(tck.job(tck.name("next")).getVariablesAsMap()).isEmpty();
    }

    @Test
    void aJobThatTimesOutIsHandedOutAgainAndItsFirstOwnerMayStillComplete() {
        tck.start(twoJobs(), Map.of());
        ActivatedJob first = tck.client().newActivateJobsCommand().jobType(tck.name("work")).maxJobsToActivate(1)
                .timeout(Duration.ofMillis(500)).send().join().getJobs().get(0);
        assertThat(tck.job(tck.name("work")).getKey()).isEqualTo(first.getKey());
        tck.complete(first);
        tck.job(tck.name("next"));
    }

    @Test
    void theTimeOutOfAJobCanBeShortened() {
        tck.start(oneJob(), Map.of());
        ActivatedJob job = tck.job(tck.name("work"));
        tck.client().newUpdateTimeoutCommand(job).timeout(Duration.ofMillis(200)).send().join();
        assertThat(tck.job(tck.name("work")).getKey()).isEqualTo(job.getKey());
    }

    @Test
    void retriesOfALivingJobCanBeChanged() {
        tck.start(oneJob(), Map.of());
        ActivatedJob job = tck.job(tck.name("work"));
        tck.client().newUpdateRetriesCommand(job).retries(9).send().join();
        tck.client().newUpdateTimeoutCommand(job).timeout(Duration.ofMillis(100)).send().join();
        assertThat(tck.job(tck.name("work")).getRetries()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void retriesMustBePositive(int retries) {
        tck.start(oneJob(), Map.of());
        ActivatedJob job = tck.job(tck.name("work"));
        refused(Status.Code.INVALID_ARGUMENT,
                () -> tck.client().newUpdateRetriesCommand(job).retries(retries).send().join());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void twoWorkersShareTheJobsAndNoJobRunsTwice(boolean stream) throws InterruptedException {
        int count = 40;
        Set<Long> seen = ConcurrentHashMap.newKeySet();
        CountDownLatch done = new CountDownLatch(count);
        BpmnModelInstance model = oneJob();
        tck.deploy(model);
        try (JobWorker one = worker(seen, done, stream); JobWorker two = worker(seen, done, stream)) {
            for (int i = 0; i < count; i++) {
                tck.client().newCreateInstanceCommand().bpmnProcessId(tck.name("p")).latestVersion().send().join();
            }
            assertThat(done.await(GatewayUnderTest.patience().toSeconds(), TimeUnit.SECONDS)).isTrue();
        }
        assertThat(seen).hasSize(count);
    }

    @Test
    void aJobThatThePollOfAClosedWorkerTookIsStillHandledByIt() throws InterruptedException {
        tck.deploy(oneJob());
        Set<Long> seen = ConcurrentHashMap.newKeySet();
        CountDownLatch handled = new CountDownLatch(1);
        JobWorker worker = worker(seen, handled, false);
        // Long enough for its poll to be under way, which closing does not call back.
        Thread.sleep(500);
        worker.close();
        tck.client().newCreateInstanceCommand().bpmnProcessId(tck.name("p")).latestVersion().send().join();
        assertThat(handled.await(GatewayUnderTest.patience().toSeconds(), TimeUnit.SECONDS)).isTrue();
        tck.noJob(tck.name("work"));
    }

    private JobWorker worker(Set<Long> seen, CountDownLatch done, boolean stream) {
        return tck.client().newWorker().jobType(tck.name("work")).handler((client, job) -> {
            assertThat(seen.add(job.getKey())).isTrue();
            client.newCompleteCommand(job).send().join();
            done.countDown();
        }).streamEnabled(stream).open();
    }

    @Test
    void aLongPollIsAnsweredWhenItsJobAppears() {
        tck.deploy(oneJob());
        var poll = tck.client().newActivateJobsCommand().jobType(tck.name("work")).maxJobsToActivate(1)
                .requestTimeout(Duration.ofSeconds(10)).send();
        tck.client().newCreateInstanceCommand().bpmnProcessId(tck.name("p")).latestVersion().send().join();
        assertThat(poll.join().getJobs()).hasSize(1);
    }

    @Test
    void unknownJobsAreRefusedByEveryCommand() {
        refused(Status.Code.NOT_FOUND, () -> tck.client().newCompleteCommand(1).send().join());
        refused(Status.Code.NOT_FOUND, () -> tck.client().newFailCommand(1).retries(1).send().join());
        refused(Status.Code.NOT_FOUND, () -> tck.client().newThrowErrorCommand(1).errorCode("e").send().join());
        refused(Status.Code.NOT_FOUND, () -> tck.client().newUpdateRetriesCommand(1).retries(1).send().join());
        refused(Status.Code.NOT_FOUND,
                () -> tck.client().newUpdateTimeoutCommand(1).timeout(Duration.ofSeconds(1)).send().join());
    }

    @Test
    void anErrorNeedsACode() {
        tck.start(oneJob(), Map.of());
        ActivatedJob job = tck.job(tck.name("work"));
        refused(Status.Code.INVALID_ARGUMENT, () -> tck.client().newThrowErrorCommand(job).errorCode("").send().join());
    }

    @Test
    void variablesMustBeAnObject() {
        tck.start(oneJob(), Map.of());
        ActivatedJob job = tck.job(tck.name("work"));
        refused(Status.Code.INVALID_ARGUMENT, () -> tck.client().newCompleteCommand(job).variables("[1]").send().join());
    }

    @Test
    void awkwardVariablesSurvive() {
        Map<String, Object> awkward = Map.of("big", 9_007_199_254_740_993L, "long", "长".repeat(5_000),
                "rare", "𠮷😀", "pi", 3.25, "deep", Map.of("a", List.of(List.of(Map.of("b", "c")))), "empty", "");
        tck.start(twoJobs(), awkward);
        assertThat(tck.work(tck.name("work"), Map.of()).getVariablesAsMap()).isEqualTo(awkward);
        assertThat(tck.job(tck.name("next")).getVariablesAsMap()).isEqualTo(awkward);
    }

    private BpmnModelInstance oneJob() {
        return Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("t", t -> t.zeebeJobType(tck.name("work"))).endEvent().done();
    }

    private BpmnModelInstance twoJobs() {
        return Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("t", t -> t.zeebeJobType(tck.name("work")))
                .serviceTask("n", t -> t.zeebeJobType(tck.name("next"))).endEvent().done();
    }
}
