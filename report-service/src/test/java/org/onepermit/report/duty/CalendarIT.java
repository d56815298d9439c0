package org.onepermit.report.duty;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.report.testing.HeldPermit;
import org.onepermit.report.testing.LegalTime;
import org.onepermit.report.testing.Stored;
import org.onepermit.report.testing.TakenUp;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.PermitServiceStandIn;
import org.onepermit.testing.TokenResource;

/** A unit's calendar opens by its address alone, until the unit makes another. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "report"))
@WithTestResource(TokenResource.class)
@WithTestResource(PermitServiceStandIn.class)
class CalendarIT {

    private static final String CALENDAR = "/api/report/v1/calendar";

    @Inject
    TakenUp takenUp;
    @Inject
    Stored stored;

    private HeldPermit dairy;

    @BeforeEach
    void inJanuary() {
        LegalTime.at("2026-01-05T09:00");
        dairy = takenUp.of(HeldPermit.of("dairy", "2026-01-01").asks("QUARTERLY", 15));
    }

    @Test
    void calendarHoldsEveryDutyOnItsDayWithReminders() throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(read(renewed())));

        assertThat(calendar.<VEvent>getComponents("VEVENT")).hasSize(7).anySatisfy(event -> {
            assertThat(event.getUid().orElseThrow().getValue()).isEqualTo(dairy.no() + "-2026Q1@onepermit");
            assertThat(event.getDateTimeStart().getValue()).isEqualTo("20260415");
            assertThat(event.getAlarms()).hasSize(2);
        });
    }

    @Test
    void newAddressClosesTheOldAndNeitherIsKept() {
        given().auth().oauth2(dairy.agent()).get(CALENDAR).then().statusCode(200).body("renewedAt", nullValue());
        String first = renewed();
        String second = renewed();

        assertThat(second).isNotEqualTo(first);
        assertThatProblem(given().get(first)).is(404, "duty/no-such-calendar");
        read(second);
        String key = second.substring(second.indexOf('=') + 1);
        assertThat(key).hasSize(43);
        assertThat(stored.text("key_hash", "calendar_feed", "uscc = ?", dairy.uscc())).doesNotContain(key);
        assertThat(stored.count("audit_event", "detail like ?", "%" + key + "%")).isZero();
        given().auth().oauth2(dairy.agent()).get(CALENDAR).then().body("renewedAt", notNullValue());
        assertThatProblem(given().get("/api/report/v1/public/calendar.ics?key=short")).is(400, "platform/invalid-request");
    }

    private String renewed() {
        return given().auth().oauth2(dairy.agent()).post(CALENDAR + "/address").then().statusCode(201).extract().path("path");
    }

    private static String read(String path) {
        return given().get(path).then().statusCode(200).contentType("text/calendar").extract().asString();
    }
}
