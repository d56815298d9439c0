package org.onepermit.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.onepermit.gateway.Upstream;

/** One second of silence and three seconds altogether are allowed here. */
@QuarkusTest
@QuarkusTestResource(Upstream.class)
class TimeoutIT {

    @TestHTTPResource("/api/permit/v1/public/trickle")
    URI trickle;

    @TestHTTPResource("/")
    URL gateway;

    @Test
    void serviceThatIsDownIsUnavailable() {
        given().auth().oauth2("machine").when().get("/api/workflow/v1/instances")
                .then().statusCode(503).header("Retry-After", "5").contentType("application/problem+json")
                .body("type", equalTo("urn:onepermit:problem:gateway/upstream-unavailable"));
    }

    @Test
    void silentServiceIsTooSlow() {
        given().auth().oauth2("machine").body("{}").when().post("/api/permit/v1/silent")
                .then().statusCode(504).body("type", equalTo("urn:onepermit:problem:gateway/upstream-slow"));
    }

    @Test
    void connectionLostMidwayLeavesTheOutcomeOpen() {
        given().auth().oauth2("machine").body("{}").when().post("/api/permit/v1/drop")
                .then().statusCode(502).body("type", equalTo("urn:onepermit:problem:gateway/upstream-broken"));
    }

    @Test
    void endlessAnswerIsCutAtTheDeadline() {
        Instant start = Instant.now();
        assertThatThrownBy(() -> HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(trickle).build(), BodyHandlers.ofString())).isInstanceOf(IOException.class);
        assertThat(Duration.between(start, Instant.now())).isBetween(Duration.ofMillis(2500), Duration.ofSeconds(6));
    }
}
