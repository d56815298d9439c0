package org.onepermit.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
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
@TestProfile(RateLimitIT.Narrow.class)
class RateLimitIT {

    @Test
    void addressThatExceedsItsBurstIsToldWhenToComeBack() {
        for (int request = 0; request < Narrow.BURST; request++) {
            given().when().get("/api/permit/v1/public/permits").then().statusCode(200);
        }
        given().when().get("/session").then().statusCode(429);
        int wait = Integer.parseInt(given().when().get("/api/permit/v1/public/permits")
                .then().statusCode(429)
                .body("type", equalTo("urn:onepermit:problem:gateway/too-many-requests"))
                .extract().header("Retry-After"));
        assertThat(wait).isBetween(30, 61);
    }

    public static class Narrow implements QuarkusTestProfile {

        static final int BURST = 5;

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gateway.rate.per-address.burst", Integer.toString(BURST),
                    "gateway.rate.per-address.per-minute", "1");
        }
    }
}
