package org.onepermit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.platform.time.LegalClockMoved;

@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "platform"))
@WithTestResource(TokenResource.class)
@WithTestResource(FakeEngineResource.class)
class LegalClockIT {

    private static final String CLOCK = "/api/test/v1/legal-clock";

    @Inject
    LegalClock clock;
    @Inject
    Clock javaClock;
    @Inject
    Database database;
    @Inject
    Listener listener;

    @ApplicationScoped
    static class Listener {

        private volatile Instant heard;

        void hear(@Observes LegalClockMoved moved) {
            heard = moved.now();
        }

        Instant heard() {
            return heard;
        }
    }

    private static Response put(String role, String body) {
        return given().auth().oauth2(Tokens.of("o").roles(role).sign()).contentType(ContentType.JSON).body(body).put(CLOCK);
    }

    @AfterEach
    void back() {
        put(Roles.OPERATOR, "{\"now\":\"" + Instant.now() + "\"}").then().statusCode(200);
    }

    @Test
    void anOperatorMovesTheClockAndEveryoneReadsIt() {
        Instant wanted = Instant.parse("2026-02-13T15:59:00Z");
        put(Roles.OPERATOR, "{\"now\":\"2026-02-13T23:59:00+08:00\"}").then().statusCode(200);
        Response read = given().get(CLOCK);
        assertThat(OffsetDateTime.parse(read.jsonPath().getString("now")).toInstant()).isCloseTo(wanted, within(5, ChronoUnit.SECONDS));
        assertThat(read.jsonPath().getBoolean("movable")).isTrue();
        assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 2, 13));
        assertThat(javaClock.instant()).isCloseTo(wanted, within(5, ChronoUnit.SECONDS));
        assertThat(listener.heard()).isEqualTo(wanted);
        assertThat(database.value("SELECT offset_seconds FROM legal_clock")).isEqualTo(String.valueOf(clock.offset().toSeconds()));
    }

    @Test
    void onlyOperatorsMoveIt() {
        assertThatProblem(put(Roles.APPROVER, "{\"now\":\"2026-02-13T23:59:00+08:00\"}")).is(403, "platform/forbidden");
        assertThatProblem(put(Roles.OPERATOR, "{}")).is(400, "platform/invalid-request").namesFields("now");
        assertThatProblem(put(Roles.OPERATOR, "{\"now\":\"tomorrow\"}")).is(400, "platform/invalid-request").namesFields("now");
    }
}
