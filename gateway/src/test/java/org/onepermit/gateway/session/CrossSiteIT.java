package org.onepermit.gateway.session;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.onepermit.gateway.Upstream;

@QuarkusTest
@QuarkusTestResource(Upstream.class)
class CrossSiteIT {

    @TestHTTPResource("/")
    URL gateway;

    @Test
    void stateChangeFromAnotherOriginIsRefused() {
        refused(given().header("X-Requested-With", "OnePermit").header("Origin", "https://evil.example"));
    }

    @Test
    void stateChangeWithoutOurMarkIsRefused() {
        refused(given().header("Origin", own()));
    }

    @Test
    void stateChangeWithoutOriginIsRefused() {
        refused(given().header("X-Requested-With", "OnePermit"));
    }

    @Test
    void ownPageIsOnlyAskedToSignIn() {
        given().header("X-Requested-With", "OnePermit").header("Origin", own())
                .when().post("/api/permit/v1/applications")
                .then().statusCode(401).body("type", equalTo("urn:onepermit:problem:gateway/not-signed-in"));
    }

    @Test
    void machineWithBearerNeedsNoMark() {
        given().auth().oauth2("machine").body("{}").when().post("/api/permit/v1/applications").then().statusCode(200);
    }

    private static void refused(RequestSpecification request) {
        request.body("{}").when().post("/api/permit/v1/applications")
                .then().statusCode(403).body("type", equalTo("urn:onepermit:problem:gateway/cross-site"));
    }

    private String own() {
        return "http://localhost:" + gateway.getPort();
    }
}
