package org.onepermit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onepermit.platform.identity.Roles;

/** What a service says while the things it depends on are away, and that it needs no restart afterwards. */
@QuarkusTest
@WithTestResource(OutageResource.class)
class OutageIT {

    private static final String PARCELS = "/api/test/v1/parcels";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @AfterEach
    void restore() {
        OutageResource.cut(false);
    }

    @Test
    void withoutItsDatabaseAServiceIsUnavailableAndComesBackByItself() {
        assertThat(given().get(PARCELS).statusCode()).isEqualTo(200);
        OutageResource.cut(true);
        Eventually.isTrue(PATIENCE, () -> given().get(PARCELS).statusCode() != 200);
        Response away = given().get(PARCELS);
        assertThatProblem(away).is(503, "platform/unavailable");
        assertThat(away.header("Retry-After")).isNotBlank();
        assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(503);
        OutageResource.cut(false);
        Eventually.isTrue(PATIENCE, () -> given().get(PARCELS).statusCode() == 200);
        assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void withoutKeycloakPublicPagesWorkAndTokensCannotBeJudged() {
        Eventually.isTrue(PATIENCE, () -> given().get(PARCELS).statusCode() == 200);
        assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(200);
        assertThatProblem(given().get(PARCELS + "/me")).is(401, "platform/unauthenticated");
        assertThatProblem(given().auth().oauth2(Tokens.of("x").roles(Roles.CLERK).sign()).get(PARCELS + "/me"))
            .is(503, "platform/unavailable");
    }
}
