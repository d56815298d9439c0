package org.onepermit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.platform.process.CaseEvent;
import org.onepermit.platform.process.Outbox;
import org.onepermit.platform.process.Timeline;

/** The way of a case, from the outbox through the real engine to a worker and onto the timeline. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "platform"))
@WithTestResource(TokenResource.class)
@WithTestResource(EngineResource.class)
class EngineIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject
    TestEngine engine;
    @Inject
    Outbox outbox;
    @Inject
    Timeline timeline;
    @Inject
    Database database;

    private final String caseId = "SQ-" + UUID.randomUUID();

    @BeforeEach
    void deploy() {
        engine.deploy(List.of(Path.of("src", "test", "resources", "ParcelProcess.bpmn")));
    }

    private void publish(String name, Map<String, ?> variables) {
        QuarkusTransaction.requiringNew().run(() -> outbox.startOrPublish(name, caseId, variables));
    }

    private void awaitElements(String... elements) {
        Eventually.isTrue(PATIENCE, () -> timeline.of(caseId).size() >= elements.length);
        assertThat(timeline.of(caseId)).extracting(CaseEvent::elementId).containsExactly(elements);
    }

    @Test
    void aCaseGoesFromOutboxToTimeline() {
        publish("Msg_ParcelTracked", Map.of("applicationNo", caseId, "mood", "good"));
        awaitElements("Task_WeighParcel");
        assertThat(timeline.of(caseId).get(0).waitsAt()).isEqualTo("CatchEvent_Released");
        publish("Msg_ParcelReleased", Map.of());
        awaitElements("Task_WeighParcel", "Task_HandOver");
    }

    @Test
    void anOutageOfTheEngineDelaysTheCaseAndLosesNothing() {
        publish("Msg_ParcelTracked", Map.of("applicationNo", caseId, "mood", "good"));
        awaitElements("Task_WeighParcel");
        engine.goAway();
        publish("Msg_ParcelReleased", Map.of());
        Eventually.isTrue(PATIENCE, () -> !database.column("SELECT id FROM outbox WHERE correlation_key = ? AND attempts > 0 AND state = 'PENDING'",
            caseId).isEmpty());
        engine.comeBack();
        awaitElements("Task_WeighParcel", "Task_HandOver");
    }

    @Test
    void aMessagePublishedTwiceCountsOnce() {
        publish("Msg_ParcelTracked", Map.of("applicationNo", caseId, "mood", "good"));
        awaitElements("Task_WeighParcel");
        // What a relay that died between publishing and its commit leaves behind.
        database.change("UPDATE outbox SET state = 'PENDING', next_attempt_at = created_at WHERE correlation_key = ?", caseId);
        Eventually.isTrue(PATIENCE, () -> database.value("SELECT state FROM outbox WHERE correlation_key = ?", caseId).equals("SENT"));
        publish("Msg_ParcelReleased", Map.of());
        awaitElements("Task_WeighParcel", "Task_HandOver");
    }
}
