package org.onepermit.report.duty;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.platform.identity.Roles;
import org.onepermit.report.duty.worker.OpenDutiesWorker;
import org.onepermit.report.permit.PermitContents;
import org.onepermit.report.testing.Acting;
import org.onepermit.report.testing.HeldPermit;
import org.onepermit.report.testing.LegalTime;
import org.onepermit.report.testing.Stored;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.PermitServiceStandIn;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;

/** Duties are derived from what the permit says, follow its changes, are opened and reminded of once, and seen by whom they concern. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "report"))
@WithTestResource(TokenResource.class)
@WithTestResource(PermitServiceStandIn.class)
class DutyIT {

    private static final String BASE = "/api/report/v1/";

    @Inject
    OpenDutiesWorker openDuties;
    @Inject
    OpenDuties open;
    @Inject
    RemindOfDuties remind;
    @Inject
    ExtendDuties extend;
    @Inject
    FulfilDuty fulfil;
    @Inject
    PermitContents contents;
    @Inject
    Acting acting;
    @Inject
    Stored stored;

    @BeforeEach
    void inJanuary() {
        LegalTime.at("2026-01-05T09:00");
    }

    @Test
    void permitIsTakenUpOnceHoweverOftenTheJobRuns() {
        HeldPermit dairy = HeldPermit.of("dairy", "2026-01-01").asks("QUARTERLY", 15).told();

        takeUp(dairy);
        takeUp(dairy);

        list(dairy, "sort", "periodFrom").body("items.dutyNo", hasItem(dairy.no() + "-2026Q1")).body("total", equalTo(7))
            .body("items.find { it.dutyNo == '%s-2026' }.dueOn".formatted(dairy.no()), equalTo("2027-01-31"))
            .body("items.find { it.dutyNo == '%s-2026Q1' }.dueOn".formatted(dairy.no()), equalTo("2026-04-15"));
        assertThat(stored.count("permit_wording", "permit_no = ?", dairy.no())).isOne();
        assertThat(stored.count("duty_edition", "duty_id in (select id from duty where permit_no = ?)", dairy.no())).isZero();
    }

    @Test
    void changeOfThePermitChangesItsDutiesAndKeepsWhatTheyWere() {
        HeldPermit dairy = HeldPermit.of("dairy", "2026-01-01").asks("QUARTERLY", 15).told();
        takeUp(dairy);
        LegalTime.at("2026-05-20T09:00");
        fulfilled(dairy.no() + "-2026Q1");

        dairy.next().asksForNothing().asks("QUARTERLY", 20).told();
        takeUp(dairy);

        duty(dairy, "2026Q1").body("status", equalTo("SUBMITTED")).body("dueOn", equalTo("2026-04-15"));
        duty(dairy, "2026Q2").body("dueOn", equalTo("2026-07-20")).body("editions.dueOn", contains("2026-07-15"));
        duty(dairy, "2026").body("status", equalTo("WITHDRAWN")).body("editions.status", contains("DUE"));
        assertThat(contents.inForce(dairy.no(), LocalDate.parse("2026-05-19")).orElseThrow().content().reporting().reports()).hasSize(2);
        assertThat(contents.inForce(dairy.no(), Instant.parse("2026-05-20T01:00:00Z")).orElseThrow().content().reporting().reports()).hasSize(1);
        assertThat(contents.inForce(dairy.no(), LocalDate.parse("2025-12-31"))).isEmpty();
    }

    @Test
    void cancellationWithdrawsWhatComesAfterAndARenewalGoesOn() {
        HeldPermit ended = HeldPermit.of("dairy", "2026-01-01").asks("QUARTERLY", 15).told();
        takeUp(ended);
        LegalTime.at("2026-05-20T09:00");
        takeUp(ended.with("status", "CANCELLED").told());

        duty(ended, "2026Q2").body("status", equalTo("DUE"));
        duty(ended, "2026Q3").body("status", equalTo("WITHDRAWN"));

        HeldPermit renewed = HeldPermit.of("dairy", "2021-06-16").told();
        takeUp(renewed);
        takeUp(renewed.next().with("validFrom", "2026-06-16").with("validTo", "2031-06-15").told());
        assertThat(contents.inForce(renewed.no(), LocalDate.parse("2026-06-20")).orElseThrow().held()).hasSize(1);
        duty(renewed, "2026").body("status", equalTo("DUE"));
    }

    @Test
    void processIsToldOnceWhenThePeriodHasEnded() {
        HeldPermit dairy = HeldPermit.of("dairy", "2026-01-01").asks("QUARTERLY", 15).told();
        takeUp(dairy);
        opened();
        assertThat(messages(dairy.no() + "-2026Q1")).isZero();

        LegalTime.at("2026-04-01T09:00");
        opened();
        opened();

        assertThat(messages(dairy.no() + "-2026Q1")).isOne();
        assertThat(messages(dairy.no() + "-2026Q2")).isZero();
        duty(dairy, "2026Q1").body("openedAt", org.hamcrest.Matchers.notNullValue());
        duty(dairy, "2026Q2").body("openedAt", nullValue());
    }

    @Test
    void unitIsRemindedOnTheDaysAndTheAreaHearsWhenNothingCame() {
        HeldPermit dairy = HeldPermit.of("dairy", "2026-01-01").asks("QUARTERLY", 15).told();
        takeUp(dairy);

        LegalTime.at("2026-03-31T09:00");
        reminded();
        reminded();
        assertThat(notices(dairy)).isEqualTo(1);
        LegalTime.at("2026-04-12T09:00");
        reminded();
        assertThat(notices(dairy)).isEqualTo(2);
        LegalTime.at("2026-04-16T09:00");
        reminded();
        reminded();

        assertThat(notices(dairy)).isEqualTo(3);
        list(dairy, "overdue", "true").body("items.dutyNo", contains(dairy.no() + "-2026Q1"));
        given().auth().oauth2(Tokens.officer("r", "210700", Roles.REVIEWER).sign()).queryParam("size", 100).get(BASE + "notices").then()
            .statusCode(200).body("items.subjectNo", hasItem(dairy.no() + "-2026Q1"));
    }

    @Test
    void nobodyIsRemindedOfAReportThatCame() {
        HeldPermit dairy = HeldPermit.of("dairy", "2026-01-01").asks("QUARTERLY", 15).told();
        takeUp(dairy);
        LegalTime.at("2026-04-02T09:00");
        fulfilled(dairy.no() + "-2026Q1");
        LegalTime.at("2026-04-20T09:00");
        reminded();

        assertThat(notices(dairy)).isZero();
        list(dairy, "overdue", "true").body("total", equalTo(0));
    }

    @Test
    void dutiesAreDerivedFurtherAsTimePasses() {
        HeldPermit dairy = HeldPermit.of("dairy", "2026-01-01").asks("QUARTERLY", 15).told();
        takeUp(dairy);

        LegalTime.at("2026-12-05T09:00");
        acting.asSystem(() -> {
            while (extend.extend() > 0) { }
            return null;
        });

        duty(dairy, "2027Q4").body("status", equalTo("DUE"));
    }

    @Test
    void anotherUnitAndAnotherAreaSeeNothing() {
        HeldPermit dairy = HeldPermit.of("dairy", "2026-01-01").told();
        takeUp(dairy);
        String no = dairy.no() + "-2026";

        for (String token : new String[] {HeldPermit.of("dairy", "2026-01-01").agent(), Tokens.officer("x", "210100", Roles.REVIEWER).sign()}) {
            assertThatProblem(given().auth().oauth2(token).get(BASE + "duties/" + no)).is(404, "duty/no-such-duty");
            given().auth().oauth2(token).queryParam("permitNo", dairy.no()).get(BASE + "duties").then().statusCode(200).body("total", equalTo(0));
        }
        given().auth().oauth2(Tokens.officer("y", "210700", Roles.REVIEWER).sign()).get(BASE + "duties/" + no).then().statusCode(200);
        assertThatProblem(given().auth().oauth2(dairy.agent()).queryParam("sort", "secret").get(BASE + "duties")).is(400, "platform/invalid-request");
    }

    private void takeUp(HeldPermit permit) {
        acting.asSystem(() -> openDuties.handle(new OpenDutiesWorker.Job(permit.no(), permit.uscc())));
    }

    private void opened() {
        acting.asSystem(() -> {
            while (open.open() > 0) { }
            return null;
        });
    }

    private void reminded() {
        acting.asSystem(() -> {
            while (remind.remind() > 0) { }
            return null;
        });
    }

    private void fulfilled(String dutyNo) {
        acting.asSystem(() -> {
            fulfil.fulfil(dutyNo, LocalDate.parse("2026-04-02"));
            return null;
        });
    }

    private long messages(String dutyNo) {
        return stored.count("outbox", "message_name = 'Msg_DutyOpened' and correlation_key = ?", dutyNo);
    }

    private static int notices(HeldPermit permit) {
        return given().auth().oauth2(permit.agent()).queryParam("unread", true).get(BASE + "notices").then().statusCode(200).extract().path("total");
    }

    private static ValidatableResponse list(HeldPermit permit, String name, String value) {
        return given().auth().oauth2(permit.agent()).queryParam(name, value).get(BASE + "duties").then().statusCode(200);
    }

    private static ValidatableResponse duty(HeldPermit permit, String period) {
        return given().auth().oauth2(permit.agent()).get(BASE + "duties/" + permit.no() + "-" + period).then().statusCode(200);
    }
}
