package org.onepermit.workflow.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onepermit.workflow.tck.Tck.refused;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.grpc.Status;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Messages: buffering, time to live, de-duplication, correlation once per process. */
class MessageIT {

    @RegisterExtension
    final Tck tck = new Tck();

    @Test
    void aMessageReachesTheInstanceThatWaitsForItsKeyOnly() {
        BpmnModelInstance model = waiting();
        tck.start(model, Map.of("id", "a"));
        tck.start(model, Map.of("id", "b"));
        tck.publish(tck.name("decided"), "b", Map.of("outcome", "yes"));
        ActivatedJob job = tck.job(tck.name("after"));
        assertThat(job.getVariablesAsMap()).containsEntry("id", "b").containsEntry("outcome", "yes");
        tck.noJob(tck.name("after"));
    }

    @Test
    void keysAreToldApartByCase() {
        tck.start(waiting(), Map.of("id", "key"));
        tck.publish(tck.name("decided"), "KEY", Map.of());
        tck.noJob(tck.name("after"));
    }

    @Test
    void aMessagePublishedBeforeTheSubscriptionIsKeptForIt() {
        tck.publish(tck.name("decided"), "a", Map.of("outcome", "early"));
        tck.start(waiting(), Map.of("id", "a"));
        assertThat(tck.job(tck.name("after")).getVariablesAsMap()).containsEntry("outcome", "early");
    }

    @Test
    void aMessageWithoutTimeToLiveIsNotKept() {
        tck.client().newPublishMessageCommand().messageName(tck.name("decided")).correlationKey("a")
                .timeToLive(Duration.ZERO).send().join();
        tck.start(waiting(), Map.of("id", "a"));
        tck.noJob(tck.name("after"));
    }

    @Test
    void aMessageIsDroppedWhenItsTimeIsOver() throws InterruptedException {
        tck.client().newPublishMessageCommand().messageName(tck.name("decided")).correlationKey("a")
                .timeToLive(Duration.ofMillis(200)).send().join();
        Thread.sleep(500);
        tck.start(waiting(), Map.of("id", "a"));
        tck.noJob(tck.name("after"));
    }

    @Test
    void keptMessagesAreTakenInTheOrderOfPublication() {
        tck.publish(tck.name("decided"), "a", Map.of("outcome", "first"));
        tck.publish(tck.name("decided"), "a", Map.of("outcome", "second"));
        tck.start(waiting(), Map.of("id", "a"));
        assertThat(tck.job(tck.name("after")).getVariablesAsMap()).containsEntry("outcome", "first");
    }

    @Test
    void aMessageIdIsAcceptedOnceWhileTheMessageLives() {
        publishWithId("m1", Duration.ofMinutes(1));
        String reason = refused(Status.Code.ALREADY_EXISTS, () -> publishWithId("m1", Duration.ofMinutes(1)));
        assertThat(reason).contains("m1");
        publishWithId("m2", Duration.ofMinutes(1));
    }

    @Test
    void aMessageIdIsForgottenWithItsMessage() throws InterruptedException {
        publishWithId("m1", Duration.ofMillis(100));
        Thread.sleep(300);
        publishWithId("m1", Duration.ofMinutes(1));
    }

    @Test
    void aMessageIdIsRememberedAfterCorrelation() {
        tck.start(waiting(), Map.of("id", "a"));
        publishWithId("m1", Duration.ofMinutes(1));
        tck.work(tck.name("after"), Map.of());
        refused(Status.Code.ALREADY_EXISTS, () -> publishWithId("m1", Duration.ofMinutes(1)));
    }

    @Test
    void aMessageReachesEachProcessOnce() {
        BpmnModelInstance first = waiting();
        tck.start(first, Map.of("id", "a"));
        tck.start(first, Map.of("id", "a"));
        tck.publish(tck.name("decided"), "a", Map.of());
        tck.job(tck.name("after"));
        tck.noJob(tck.name("after"));
    }

    @Test
    void aMessageReachesEveryProcessThatWaits() {
        tck.deploy(waiting(tck.name("one")), tck.name("one") + ".bpmn");
        tck.deploy(waiting(tck.name("two")), tck.name("two") + ".bpmn");
        for (String process : new String[] {tck.name("one"), tck.name("two")}) {
            tck.client().newCreateInstanceCommand().bpmnProcessId(process).latestVersion()
                    .variables(Map.of("id", "a")).send().join();
        }
        tck.publish(tck.name("decided"), "a", Map.of());
        assertThat(tck.jobs(tck.name("after"), 2)).extracting(ActivatedJob::getBpmnProcessId)
                .containsExactlyInAnyOrder(tck.name("one"), tck.name("two"));
    }

    @Test
    void aNumberMayBeTheKey() {
        tck.start(waiting(), Map.of("id", 17));
        tck.publish(tck.name("decided"), "17", Map.of());
        tck.job(tck.name("after"));
    }

    @Test
    void keysMayBeLongAndOfAnyScript() {
        String key = "排污许可证-𠮷野家-".repeat(40);
        tck.start(waiting(), Map.of("id", key));
        tck.publish(tck.name("decided"), key, Map.of("outcome", "𠮷"));
        assertThat(tck.job(tck.name("after")).getVariablesAsMap()).containsEntry("outcome", "𠮷");
    }

    @Test
    void aReceiveTaskWaitsLikeACatchEvent() {
        tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .receiveTask("wait").message(m -> m.name(tck.name("paid")).zeebeCorrelationKeyExpression("id"))
                .serviceTask("after", t -> t.zeebeJobType(tck.name("after"))).endEvent().done(), Map.of("id", "a"));
        tck.publish(tck.name("paid"), "a", Map.of("amount", 7));
        assertThat(tck.job(tck.name("after")).getVariablesAsMap()).containsEntry("amount", 7);
    }

    @Test
    void outputMappingsPickFromTheMessage() {
        tck.start(Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .intermediateCatchEvent("wait", e -> e
                        .message(m -> m.name(tck.name("paid")).zeebeCorrelationKeyExpression("id"))
                        .zeebeOutputExpression("amount * 2", "twice"))
                .serviceTask("after", t -> t.zeebeJobType(tck.name("after"))).endEvent().done(), Map.of("id", "a"));
        tck.publish(tck.name("paid"), "a", Map.of("amount", 21));
        assertThat(tck.job(tck.name("after")).getVariablesAsMap())
                .containsEntry("twice", 42).doesNotContainKey("amount");
    }

    @Test
    void aMessageNeedsAName() {
        refused(Status.Code.INVALID_ARGUMENT, () -> tck.publish(" ", "a", Map.of()));
    }

    private void publishWithId(String id, Duration timeToLive) {
        tck.client().newPublishMessageCommand().messageName(tck.name("decided")).correlationKey("a").messageId(id)
                .timeToLive(timeToLive).send().join();
    }

    private BpmnModelInstance waiting() {
        return waiting(tck.name("p"));
    }

    private BpmnModelInstance waiting(String processId) {
        return Bpmn.createExecutableProcess(processId).startEvent()
                .intermediateCatchEvent("wait",
                        e -> e.message(m -> m.name(tck.name("decided")).zeebeCorrelationKeyExpression("id")))
                .serviceTask("after", t -> t.zeebeJobType(tck.name("after")))
                .endEvent().done();
    }
}
