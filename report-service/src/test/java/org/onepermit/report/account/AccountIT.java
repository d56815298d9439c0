package org.onepermit.report.account;

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
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.platform.identity.Roles;
import org.onepermit.report.testing.Acting;
import org.onepermit.report.testing.HeldPermit;
import org.onepermit.report.testing.LegalTime;
import org.onepermit.report.testing.TakenUp;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.PermitServiceStandIn;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;

/** Accounts follow monitoring and ledger, warn once at each step, and show their working to those who may see it. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "report"))
@WithTestResource(TokenResource.class)
@WithTestResource(PermitServiceStandIn.class)
class AccountIT {

    private static final String BASE = "/api/report/v1/";

    @Inject
    TakenUp takenUp;
    @Inject
    RefreshAccounts refresh;
    @Inject
    Acting acting;

    private HeldPermit dairy;

    @BeforeEach
    void inApril() {
        LegalTime.at("2026-04-10T09:00");
        dairy = takenUp.of(HeldPermit.of("dairy", "2026-01-01"));
    }

    @Test
    void amountIsMeanTimesVolumeAndALaterMonthIsServedByTheLatestSamples() {
        sample("2026-01-12", "200");
        sample("2026-01-20", "220");
        discharge("2026-01-31", "60000");
        discharge("2026-02-28", "50000");

        JsonPath account = account(dairy.agent());

        assertThat(account.getList("months.month", String.class)).containsExactly("2026-01", "2026-02");
        assertThat(account.getList("months.kilograms", Float.class)).containsExactly(12600f, 10500f);
        assertThat(account.getString("months[0].formula")).isEqualTo("210 mg/L (n=2) × 60000 m³ × 10^-3 = 12600 kg");
        assertThat(account.getString("months[1].formula")).contains("(n=2, 2026-01)");
        assertThat(account.getList("months.sampled", Boolean.class)).containsExactly(true, false);
        assertThat(account.getFloat("budgets.find { it.outlet == null && it.pollutant == 'w01018' }.actualTonnes")).isEqualTo(23.1f);
        assertThat(account.getInt("budgets.find { it.outlet == 'DW001' && it.pollutant == 'w01018' }.permittedTonnes")).isEqualTo(270);
    }

    @Test
    void unitIsWarnedOnceAtEachStepAndTheAreaHearsOfTooMuch() {
        sample("2026-03-12", "200");
        discharge("2026-03-31", "300000");
        assertThat(warnings()).as("outlet and unit: 60 t of 270 t × 100 / 365").isEqualTo(2);
        sample("2026-03-13", "200");
        assertThat(warnings()).as("nothing new").isEqualTo(2);
        discharge("2026-04-01", "1200000");
        assertThat(warnings()).as("the step to 100 %").isEqualTo(4);

        JsonPath account = account(dairy.agent());
        assertThat(account.getBoolean("budgets.find { it.outlet == null && it.pollutant == 'w01018' }.overAmount")).isTrue();
        given().auth().oauth2(Tokens.officer("r", "210700", Roles.REVIEWER).sign()).queryParam("size", 100).get(BASE + "notices").then().statusCode(200)
            .body("items.findAll { it.kind == 'over-amount' }.subjectNo", hasItem(dairy.no()));
        given().auth().oauth2(Tokens.officer("r", "210700", Roles.REVIEWER).sign()).queryParam("year", 2026).queryParam("over", true).queryParam("size", 100)
            .get(BASE + "accounts").then().statusCode(200).body("items.permitNo", hasItem(dairy.no()));
        given().auth().oauth2(Tokens.officer("s", "210100", Roles.REVIEWER).sign()).queryParam("year", 2026).queryParam("q", dairy.no())
            .get(BASE + "accounts").then().statusCode(200).body("total", equalTo(0));
    }

    @Test
    void accountIsWorkedOutForTheDay() {
        sample("2026-01-12", "200");
        discharge("2026-01-31", "60000");
        float before = account(dairy.agent()).getFloat("budgets[0].proRataTonnes");

        LegalTime.at("2026-06-10T09:00");
        acting.asSystem(() -> {
            while (refresh.refresh() > 0) { }
            return null;
        });

        JsonPath after = account(dairy.agent());
        assertThat(after.getFloat("budgets[0].proRataTonnes")).isGreaterThan(before);
        assertThat(after.getString("budgets[0].asOf")).isEqualTo("2026-06-10");
    }

    @Test
    void taxShowsWhatIsExemptAndWhy() {
        sample("2026-01-12", "200");
        discharge("2026-01-31", "60000");

        given().auth().oauth2(dairy.agent()).queryParam("year", 2026).get(BASE + "permits/" + dairy.no() + "/tax").then().statusCode(200)
            .body("rateMark", equalTo("UNVERIFIED")).body("months[0].lines[0].exemption", equalTo("NOT_DIRECT")).body("yuan", equalTo(0f));
        enterResult("DA001", "氮氧化物", "2026-01-12", "60", "mg/m³");
        entry("DISCHARGE", "2026-01-31", "DA001", null, "5000", "万m³", null);
        given().auth().oauth2(dairy.agent()).queryParam("year", 2026).get(BASE + "permits/" + dairy.no() + "/tax").then().statusCode(200)
            .body("months[0].lines.find { it.outlet == 'DA001' }.payPercent", equalTo(50))
            .body("months[0].lines.find { it.outlet == 'DA001' }.formula", equalTo("3000 kg / 0.95 kg = 3157.89 × 1.2 × 50 % = 1894.74 CNY"))
            .body("yuan", equalTo(1894.74f));
    }

    @Test
    void statedMassCountsWhereNothingWasMeasured() {
        entry("EMITTED", "2026-02-28", "DA001", "颗粒物", "12.5", "kg", "产污系数法");

        JsonPath account = account(dairy.agent());
        assertThat(account.getString("months[0].method")).isEqualTo("COEFFICIENT");
        assertThat(account.getString("months[0].pollutant")).isEqualTo("a34013");
    }

    @Test
    void everyoneSeesAmountsAndNobodyElseTheWorking() {
        sample("2026-01-12", "200");
        discharge("2026-01-31", "60000");

        given().queryParam("year", 2026).get(BASE + "public/permits/" + dairy.no() + "/account").then().statusCode(200)
            .body("months.kilograms", contains(12000)).body("months[0].formula", nullValue()).body("months[0].mean", nullValue());
        assertThatProblem(given().queryParam("year", 2026).get(BASE + "public/permits/91210700778881232X001V/account")).is(404, "permit/no-such-permit");
        assertThatProblem(given().get(BASE + "public/permits/" + dairy.no() + "/account")).is(400, "platform/invalid-request");
        for (String other : List.of(HeldPermit.of("dairy", "2026-01-01").agent(), Tokens.officer("x", "210100", Roles.REVIEWER).sign())) {
            assertThatProblem(given().auth().oauth2(other).queryParam("year", 2026).get(BASE + "permits/" + dairy.no() + "/account"))
                .is(404, "permit/no-such-permit");
            assertThatProblem(given().auth().oauth2(other).queryParam("year", 2026).get(BASE + "permits/" + dairy.no() + "/tax"))
                .is(404, "permit/no-such-permit");
        }
        given().auth().oauth2(dairy.agent()).get(BASE + "permits").then().statusCode(200).body("permitNo", contains(dairy.no()))
            .body("[0].treatment.code", hasItem("TW001"));
    }

    private void sample(String day, String value) {
        enterResult("DW001", "化学需氧量", day, value, "mg/L");
    }

    private void enterResult(String point, String pollutant, String day, String value, String unit) {
        given().auth().oauth2(dairy.agent()).contentType(ContentType.JSON).body(Map.of("permitNo", dairy.no(), "lines", List.of(Map.of("point", point,
                "pollutant", pollutant, "sampledAt", day + "T09:00:00", "value", new BigDecimal(value), "unit", unit, "belowDetection", false))))
            .post(BASE + "results").then().statusCode(201);
    }

    private void discharge(String day, String volume) {
        entry("DISCHARGE", day, "DW001", null, volume, "m³", null);
    }

    private void entry(String kind, String day, String place, String name, String amount, String unit, String note) {
        Map<String, Object> line = new HashMap<>(Map.of("kind", kind, "day", day, "place", place, "amount", new BigDecimal(amount), "unit", unit));
        line.put("name", name);
        line.put("note", note);
        given().auth().oauth2(dairy.agent()).contentType(ContentType.JSON).body(Map.of("permitNo", dairy.no(), "lines", List.of(line)))
            .post(BASE + "ledger-entries").then().statusCode(201);
    }

    private JsonPath account(String token) {
        return given().auth().oauth2(token).queryParam("year", 2026).get(BASE + "permits/" + dairy.no() + "/account").then().statusCode(200).extract()
            .jsonPath();
    }

    private int warnings() {
        return given().auth().oauth2(dairy.agent()).queryParam("size", 100).get(BASE + "notices").then().statusCode(200).extract().jsonPath()
            .getList("items.findAll { it.kind == 'budget-reached' }").size();
    }
}
