package org.onepermit.gateway.session;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.onepermit.gateway.Upstream;

/** The gateway has started and the identity server has never been seen. */
@QuarkusTest
@QuarkusTestResource(Upstream.class)
class IdentityServerAwayIT {

    @Test
    void publicPathsAndPagesLiveOn() {
        given().when().get("/api/permit/v1/public/permits").then().statusCode(200);
        given().accept("text/html").when().get("/").then().statusCode(200);
        given().when().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void signInIsUnavailableAndSaysSoToAPerson() {
        given().accept("text/html,*/*").when().get("/login?return=/applications")
                .then().statusCode(503).header("Retry-After", "5")
                .contentType("text/html").body(containsString("身份认证服务暂不可用"));
    }

    @Test
    void sessionThatCannotBeCheckedIsKept() {
        given().cookie("q_session", "unreadable").when().get("/api/permit/v1/applications")
                .then().statusCode(503).cookies(java.util.Map.of())
                .body("type", equalTo("urn:onepermit:problem:gateway/identity-unavailable"));
    }

    @Test
    void callerWithoutSessionIsAskedToSignIn() {
        given().when().get("/session").then().statusCode(401).body("type", equalTo("urn:onepermit:problem:gateway/not-signed-in"));
    }
}
