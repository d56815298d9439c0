package org.onepermit.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onepermit.gateway.Upstream;

@QuarkusTest
@QuarkusTestResource(Upstream.class)
class RelayIT {

    private static final String PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @TestHTTPResource("/")
    URL gateway;

    @Test
    void bearerOfMachineReachesServiceUnread() {
        given().urlEncodingEnabled(false).auth().oauth2("machine")
                .when().get("/api/permit/v1/applications?page=1&q=%E6%B8%85")
                .then().statusCode(200)
                .body("uri", equalTo("/api/permit/v1/applications?page=1&q=%E6%B8%85"))
                .body("headers.authorization", equalTo("Bearer machine"));
    }

    @Test
    void onlyBearerTokensCountAsIdentity() {
        given().header("Authorization", "Basic YTpi").when().get("/api/permit/v1/applications")
                .then().statusCode(401).body("type", equalTo("urn:onepermit:problem:gateway/not-signed-in"));
    }

    @Test
    void forgedIdentityAndHopHeadersStayOutside() {
        given().auth().oauth2("machine")
                .headers(Map.of("X-Forwarded-For", "8.8.8.8", "X-Forwarded-User", "root", "Forwarded", "for=8.8.8.8",
                        "X-Real-IP", "8.8.8.8", "X-Internal-User", "root", "Cookie", "q_session=x",
                        "X-Custom-Hop", "1", "Connection", "keep-alive, X-Custom-Hop", "TE", "trailers"))
                .when().get("/api/permit/v1/echo")
                .then().statusCode(200)
                .body("headers.'x-forwarded-for'", equalTo("127.0.0.1"))
                .body("headers.'x-forwarded-proto'", equalTo("http"))
                .body("headers.'x-forwarded-host'", equalTo("localhost:" + gateway.getPort()))
                .body("headers.'x-forwarded-user'", nullValue())
                .body("headers.forwarded", nullValue())
                .body("headers.'x-real-ip'", nullValue())
                .body("headers.'x-internal-user'", nullValue())
                .body("headers.cookie", nullValue())
                .body("headers.'x-custom-hop'", nullValue())
                .body("headers.te", nullValue());
    }

    @Test
    void inwardHeadersOfServiceStayInside() {
        given().auth().oauth2("machine").when().get("/api/permit/v1/echo")
                .then().statusCode(200)
                .header("Set-Cookie", nullValue()).header("X-Internal-Node", nullValue()).header("Server", nullValue())
                .header("ETag", "\"3\"").header("Cache-Control", "no-store");
    }

    @Test
    void traceOfCallerIsRelayed() {
        given().auth().oauth2("machine").header("traceparent", PARENT).header("tracestate", "a=1")
                .when().get("/api/permit/v1/echo")
                .then().body("headers.traceparent", equalTo(PARENT)).body("headers.tracestate", equalTo("a=1"));
    }

    @Test
    void brokenTraceIsReplaced() {
        given().auth().oauth2("machine").header("traceparent", "00-zz").header("tracestate", "a=1")
                .when().get("/api/permit/v1/echo")
                .then().body("headers.traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-00"))
                .body("headers.tracestate", emptyOrNullString());
    }

    @Test
    void problemOfServicePassesUntouched() {
        given().auth().oauth2("machine").when().post("/api/permit/v1/permits/x/refusal")
                .then().statusCode(409).contentType("application/problem+json")
                .body(equalTo("{\"type\":\"urn:onepermit:problem:licence/not-allowed-in-status\",\"status\":409}"));
    }

    @Test
    void publicPathNeedsNoSignInAndCarriesNoIdentity() {
        given().header("Authorization", "Bearer expired").header("Cookie", "q_session=stale")
                .when().get("/api/permit/v1/public/permits?q=x")
                .then().statusCode(200).body("headers.authorization", nullValue()).body("headers.cookie", nullValue());
    }

    @Test
    void otherPathsNeedASession() {
        given().when().get("/api/permit/v1/publicity").then().statusCode(401);
        given().when().get("/api/permit/v1/codes/x").then().statusCode(401);
        given().when().get("/api/permit/v1/applications").then().statusCode(401)
                .contentType("application/problem+json").header("Location", nullValue());
    }

    /** Clients clean such paths up themselves, so the request is written by hand. */
    @Test
    void pathThatClimbsOutOfThePublicOneIsNotPublic() throws IOException {
        assertThat(raw("GET /api/permit/v1/public/../applications HTTP/1.1")).startsWith("HTTP/1.1 401");
        assertThat(raw("GET /api/permit/v1/public/%2e%2e/applications HTTP/1.1")).startsWith("HTTP/1.1 401");
        assertThat(raw("GET /api/permit/v1/applications/../public/x HTTP/1.1"))
                .startsWith("HTTP/1.1 200").contains("\"uri\":\"/api/permit/v1/public/x\"");
    }

    @Test
    void unknownServiceIsNotFound() {
        given().auth().oauth2("machine").header("Accept-Language", "en").when().get("/api/other/v1/x")
                .then().statusCode(404)
                .body("type", equalTo("urn:onepermit:problem:gateway/no-such-path"))
                .body("title", equalTo("No such address"))
                .body("instance", startsWith("/api/other"));
    }

    private String raw(String requestLine) throws IOException {
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.getOutputStream().write((requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
