package org.onepermit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.PublishMessageRequest;
import io.grpc.Status;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.process.Outbox;

@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "platform"))
@WithTestResource(TokenResource.class)
@WithTestResource(FakeEngineResource.class)
class OutboxIT {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final String OPERATIONS = "/api/test/v1/operations/outbox";

    @Inject
    FakeEngine engine;
    @Inject
    Outbox outbox;
    @Inject
    Database database;

    private final String key = UUID.randomUUID().toString();

    @AfterEach
    void goodMood() {
        engine.answerMessagesWith(Status.OK);
    }

    private void publish(String... names) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (String name : names) {
                outbox.startOrPublish(name, key, Map.of("name", name));
            }
        });
    }

    private void awaitState(String state, int count) {
        Eventually.isTrue(PATIENCE, () -> database.value("SELECT COUNT(*) FROM outbox WHERE correlation_key = ? AND state = ?", key, state)
            .equals(String.valueOf(count)));
    }

    private static Response asOperator(String method, String path) {
        return given().auth().oauth2(Tokens.of("op").roles(Roles.OPERATOR).sign()).request(method, OPERATIONS + path);
    }

    @Test
    void aCommittedMessageIsPublishedUnderItsOwnId() {
        publish("Msg_One");
        awaitState("SENT", 1);
        PublishMessageRequest message = engine.published(key).get(0);
        assertThat(message.getName()).isEqualTo("Msg_One");
        assertThat(message.getMessageId()).isEqualTo(database.value("SELECT id FROM outbox WHERE correlation_key = ?", key));
        assertThat(message.getVariables()).isEqualTo("{\"name\":\"Msg_One\"}");
        assertThat(message.getTimeToLive()).isEqualTo(Duration.ofDays(7).toMillis());
    }

    @Test
    void aCommitWakesTheRelayAtOnce() {
        long before = System.nanoTime();
        publish("Msg_Quick");
        Eventually.isTrue(PATIENCE, () -> !engine.published(key).isEmpty());
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(900));
    }

    @Test
    void aRolledBackMessageNeverExisted() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            outbox.startOrPublish("Msg_Never", key, Map.of());
            throw new IllegalStateException("changed my mind");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(database.column("SELECT id FROM outbox WHERE correlation_key = ?", key)).isEmpty();
    }

    @Test
    void withoutATransactionThereIsNoMessage() {
        assertThatThrownBy(() -> outbox.startOrPublish("Msg_Loose", key, Map.of())).isInstanceOf(TransactionalException.class);
    }

    @Test
    void messagesOfOneKeyKeepTheirOrderThroughAnOutage() {
        engine.goAway();
        publish("Msg_1", "Msg_2", "Msg_3");
        publish("Msg_4");
        awaitState("PENDING", 4);
        engine.comeBack();
        awaitState("SENT", 4);
        assertThat(engine.published(key)).extracting(PublishMessageRequest::getName).containsExactly("Msg_1", "Msg_2", "Msg_3", "Msg_4");
    }

    @Test
    void requestsAreAcceptedWhileTheEngineIsAway() {
        engine.goAway();
        String clerk = Tokens.officer("clerk", "210200", Roles.CLERK).sign();
        given().auth().oauth2(clerk).contentType(ContentType.JSON).body("{\"name\":\"" + key + "\"}").post("/api/test/v1/parcels")
            .then().statusCode(201);
        engine.comeBack();
    }

    @Test
    void aMessageTheEngineKnowsIsSent() {
        engine.answerMessagesWith(Status.ALREADY_EXISTS);
        publish("Msg_Again");
        awaitState("SENT", 1);
    }

    @Test
    void whatTheEngineWillNeverTakeIsLeftToTheOperator() {
        engine.answerMessagesWith(Status.INVALID_ARGUMENT);
        publish("Msg_Bad");
        awaitState("DEAD", 1);
        engine.answerMessagesWith(Status.OK);
        String id = database.value("SELECT id FROM outbox WHERE correlation_key = ?", key);
        assertThat(asOperator("GET", "?state=DEAD&size=100").jsonPath().getList("items.id", String.class)).contains(id);
        asOperator("POST", "/" + id + "/retry").then().statusCode(204);
        awaitState("SENT", 1);
        assertThatProblem(asOperator("POST", "/" + id + "/retry")).is(404, "platform/not-found");
    }

    @Test
    void aMessageTooOldIsGivenUp() {
        engine.answerMessagesWith(Status.RESOURCE_EXHAUSTED);
        publish("Msg_Old");
        awaitState("PENDING", 1);
        database.change("UPDATE outbox SET give_up_at = created_at WHERE correlation_key = ?", key);
        awaitState("DEAD", 1);
    }

    @Test
    void onlyOperatorsSeeTheOutbox() {
        assertThatProblem(given().get(OPERATIONS)).is(401, "platform/unauthenticated");
        String clerk = Tokens.officer("clerk", "210200", Roles.CLERK).sign();
        assertThatProblem(given().auth().oauth2(clerk).get(OPERATIONS)).is(403, "platform/forbidden");
        assertThatProblem(given().auth().oauth2(clerk).post(OPERATIONS + "/x/retry")).is(403, "platform/forbidden");
    }
}
