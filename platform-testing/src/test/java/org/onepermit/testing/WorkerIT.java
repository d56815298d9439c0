package org.onepermit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.CompleteJobRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.FailJobRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.ThrowErrorRequest;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onepermit.platform.process.CaseEvent;
import org.onepermit.platform.process.Timeline;

@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "platform"))
@WithTestResource(TokenResource.class)
@WithTestResource(FakeEngineResource.class)
class WorkerIT {

    private static final String TYPE = "testing.weigh-parcel";
    private static final String WAITS = "{\"waitsAt\":\"Gateway_ParcelWait\"}";

    @Inject
    FakeEngine engine;
    @Inject
    Timeline timeline;

    private final String caseId = "SQ-" + UUID.randomUUID();

    private Object run(String mood, int retries) {
        long key = engine.offer(TYPE, variables(mood), retries, WAITS);
        return Eventually.get(Duration.ofSeconds(10), () -> engine.answer(key));
    }

    private String variables(String mood) {
        return "{\"applicationNo\":\"" + caseId + "\",\"mood\":\"" + mood + "\",\"more\":1}";
    }

    @Test
    void theResultBecomesTheNewVariablesAndNothingElse() {
        CompleteJobRequest answer = (CompleteJobRequest) run("good", 5);
        assertThat(answer.getVariables()).isEqualTo("{\"weighedBy\":\"system:testing.weigh-parcel\",\"grams\":250}");
        assertThat(((CompleteJobRequest) run("silent", 5)).getVariables()).isEqualTo("{}");
    }

    @Test
    void onlyTheRecordsVariablesAreFetched() {
        run("good", 5);
        assertThat(engine.asked(TYPE).getFetchVariableList()).containsExactlyInAnyOrder("applicationNo", "mood");
        assertThat(engine.asked(TYPE).getWorker()).isEqualTo("platform-testing");
        assertThat(engine.asked(TYPE).getTimeout()).isEqualTo(30_000);
    }

    @Test
    void modelledProblemsAreErrorsOfTheProcess() {
        ThrowErrorRequest answer = (ThrowErrorRequest) run("modelled", 5);
        assertThat(answer.getErrorCode()).isEqualTo("platform/limited");
    }

    @Test
    void otherRefusalsAreIncidentsAtOnce() {
        FailJobRequest answer = (FailJobRequest) run("refused", 5);
        assertThat(answer.getRetries()).isZero();
        assertThat(answer.getErrorMessage()).isEqualTo("platform/forbidden: not with these scales");
    }

    @Test
    void failuresAndLostRacesAreTriedAgainLater() {
        FailJobRequest broken = (FailJobRequest) run("broken", 5);
        assertThat(broken.getRetries()).isEqualTo(4);
        assertThat(broken.getRetryBackOff()).isEqualTo(500);
        assertThat(broken.getErrorMessage()).isEqualTo("platform/unexpected");
        FailJobRequest raced = (FailJobRequest) run("raced", 3);
        assertThat(raced.getRetries()).isEqualTo(2);
        assertThat(raced.getRetryBackOff()).isEqualTo(2000);
    }

    @Test
    void anOutageCostsNoRetry() {
        FailJobRequest answer = (FailJobRequest) run("away", 1);
        assertThat(answer.getRetries()).isEqualTo(1);
        assertThat(answer.getErrorMessage()).isEqualTo("platform/unavailable");
    }

    @Test
    void variablesThatDoNotFitAreAnIncident() {
        long key = engine.offer(TYPE, "{\"applicationNo\":{}}", 5, WAITS);
        FailJobRequest answer = (FailJobRequest) Eventually.get(Duration.ofSeconds(10), () -> engine.answer(key));
        assertThat(answer.getRetries()).isZero();
        assertThat(answer.getErrorMessage()).isEqualTo("platform/invalid-request");
    }

    @Test
    void aJobThatRunsTwiceIsOnTheTimelineOnce() {
        long key = engine.offer(TYPE, variables("good"), 5, WAITS);
        Eventually.get(Duration.ofSeconds(10), () -> engine.answer(key));
        engine.forget(key);
        engine.offer(key, TYPE, variables("good"), 5, WAITS);
        Eventually.get(Duration.ofSeconds(10), () -> engine.answer(key));
        List<CaseEvent> events = timeline.of(caseId);
        assertThat(events).hasSize(1);
        assertThat(events.get(0)).extracting(CaseEvent::processId, CaseEvent::elementId, CaseEvent::waitsAt, CaseEvent::kind, CaseEvent::act)
            .containsExactly("ParcelProcess", "Task_WeighParcel", "Gateway_ParcelWait", CaseEvent.Kind.JOB, TYPE);
    }

    @Test
    void workersOutliveTheEngine() {
        run("good", 5);
        engine.goAway();
        engine.comeBack();
        assertThat(run("good", 5)).isInstanceOf(CompleteJobRequest.class);
    }
}
