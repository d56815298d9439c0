package org.onepermit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onepermit.platform.identity.Roles;

@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "platform"))
@WithTestResource(TokenResource.class)
@WithTestResource(FakeEngineResource.class)
class IdempotencyIT {

    @Inject
    Database database;

    private final String key = UUID.randomUUID().toString();
    private final String name = "keyed-" + key;

    private static Response post(String login, String key, String body) {
        return given().auth().oauth2(Tokens.officer(login, "210200", Roles.CLERK).sign()).contentType(ContentType.JSON)
            .header("Idempotency-Key", key).body(body).post("/api/test/v1/parcels");
    }

    private Response post() {
        return post("clerk", key, "{\"name\":\"" + name + "\",\"weight\":2.5}");
    }

    private String parcels() {
        return database.value("SELECT COUNT(*) FROM parcel WHERE name = ?", name);
    }

    @Test
    void aRepeatGetsTheFirstAnswerAndDoesNothing() {
        Response first = post();
        Response second = post();
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(first.header("Idempotent-Replayed")).isNull();
        assertThat(parcels()).isEqualTo("1");
    }

    @Test
    void theSameRequestInOtherWordsIsTheSameRequest() {
        post();
        assertThat(post("clerk", key, "{\"weight\": 2.50, \"name\": \"" + name + "\"}").statusCode()).isEqualTo(201);
    }

    @Test
    void anotherRequestUnderTheKeyIsRefused() {
        post();
        assertThatProblem(post("clerk", key, "{\"name\":\"other-" + key + "\"}")).is(400, "platform/idempotency-mismatch");
    }

    @Test
    void keysOfOtherPeopleAreOtherKeys() {
        post();
        assertThatProblem(post("other", key, "{\"name\":\"" + name + "\",\"weight\":2.5}")).is(409, "platform/conflict");
    }

    @Test
    void aRefusedRequestMayBeCorrectedUnderItsKey() {
        assertThatProblem(post("clerk", key, "{\"name\":\"\"}")).is(400, "platform/invalid-request");
        assertThat(post().statusCode()).isEqualTo(201);
    }

    @Test
    void malformedKeysAreRefused() {
        assertThatProblem(post("clerk", "short", "{\"name\":\"" + name + "\"}")).is(400, "platform/invalid-request")
            .namesFields("Idempotency-Key");
    }

    @Test
    void repeatsAtOnceAreAppliedOnce() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(6);
        List<Callable<Response>> posts = IntStream.range(0, 6).<Callable<Response>>mapToObj(i -> this::post).toList();
        for (Future<Response> answer : clients.invokeAll(posts)) {
            assertThat(answer.get().statusCode()).isEqualTo(201);
        }
        clients.shutdown();
        assertThat(parcels()).isEqualTo("1");
    }
}
