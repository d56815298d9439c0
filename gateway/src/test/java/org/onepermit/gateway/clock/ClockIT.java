package org.onepermit.gateway.clock;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onepermit.gateway.Upstream;

@QuarkusTest
@QuarkusTestResource(Upstream.class)
@TestProfile(ClockIT.AllButOne.class)
class ClockIT {

    private static final String LATER = "{\"now\":\"2026-04-01T09:00:00+08:00\"}";

    @Test
    void clocksOfAllServicesAreOneResource() {
        given().auth().oauth2("operator").when().get("/api/clock")
                .then().statusCode(200)
                .body("now", equalTo("2026-03-02T09:00:00+08:00"))
                .body("services.permit.now", equalTo("2026-03-02T09:00:00+08:00"))
                .body("services.inspection.now", equalTo("2026-03-02T09:00:00+08:00"))
                .body("services.report.now", equalTo("2026-03-02T09:00:00+08:00"))
                .body("services.national.now", equalTo("2026-03-02T09:00:00+08:00"));
    }

    @Test
    void operatorMovesThemTogether() {
        given().auth().oauth2("operator").contentType("application/json").body(LATER).when().put("/api/clock")
                .then().statusCode(200)
                .body("services.permit.now", equalTo("2026-04-01T09:00:00+08:00"))
                .body("services.inspection.now", equalTo("2026-04-01T09:00:00+08:00"))
                .body("services.report.now", equalTo("2026-04-01T09:00:00+08:00"))
                .body("services.national.now", equalTo("2026-04-01T09:00:00+08:00"));
    }

    @Test
    void refusalOfAServiceIsTheAnswer() {
        given().auth().oauth2("clerk").contentType("application/json").body(LATER).when().put("/api/clock")
                .then().statusCode(403).contentType("application/problem+json")
                .body("type", equalTo("urn:onepermit:problem:platform/forbidden"));
    }

    @Test
    void strangerIsAskedToSignIn() {
        given().when().get("/api/clock").then().statusCode(401);
    }

    @Test
    void longBodyIsNotRead() {
        given().auth().oauth2("operator").contentType("application/json").body(" ".repeat(2000)).when().put("/api/clock")
                .then().statusCode(413);
    }

    /** The workflow service is the one that is down. */
    public static class AllButOne implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gateway.routes.workflow.clock", "");
        }
    }
}
