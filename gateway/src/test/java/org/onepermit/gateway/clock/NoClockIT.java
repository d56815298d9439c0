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

/** What production sets. */
@QuarkusTest
@QuarkusTestResource(Upstream.class)
@TestProfile(NoClockIT.Production.class)
class NoClockIT {

    @Test
    void clockAndSimulatorDoNotExist() {
        for (String path : new String[] {"/api/clock", "/api/national/v1/received"}) {
            given().auth().oauth2("operator").when().get(path)
                    .then().statusCode(404).body("type", equalTo("urn:onepermit:problem:gateway/no-such-path"));
        }
    }

    public static class Production implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gateway.clock.movable", "false", "gateway.routes.national.enabled", "false");
        }
    }
}
