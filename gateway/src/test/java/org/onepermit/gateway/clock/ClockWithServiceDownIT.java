package org.onepermit.gateway.clock;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.onepermit.gateway.Upstream;

@QuarkusTest
@QuarkusTestResource(Upstream.class)
class ClockWithServiceDownIT {

    @Test
    void clocksThatMayDisagreeAreReported() {
        given().auth().oauth2("operator").when().get("/api/clock")
                .then().statusCode(502).body("type", equalTo("urn:onepermit:problem:gateway/clock-apart"));
    }
}
