package org.onepermit.report.ledger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.report.hash.Sha256;
import org.onepermit.report.ledger.rules.Book;
import org.onepermit.report.ledger.rules.EntryKind;
import org.onepermit.report.ledger.rules.LedgerSummary;
import org.onepermit.report.ledger.rules.LedgerSummary.BookCount;
import org.onepermit.report.testing.HeldPermit;
import org.onepermit.report.testing.LegalTime;
import org.onepermit.report.testing.ReportCase;
import org.onepermit.report.testing.Stored;
import org.onepermit.report.testing.TakenUp;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.PermitServiceStandIn;
import org.onepermit.testing.TokenResource;

/** The ledger is only ever added to; what it says of a period is counted and summed for the checks. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "report"))
@WithTestResource(TokenResource.class)
@WithTestResource(PermitServiceStandIn.class)
class LedgerIT {

    private static final String LEDGER = "/api/report/v1/ledger-entries";
    private static final LocalDate FROM = LocalDate.parse("2026-03-01");
    private static final LocalDate TO = LocalDate.parse("2026-03-04");

    @Inject
    TakenUp takenUp;
    @Inject
    LedgerSummaries summaries;
    @Inject
    Stored stored;

    private HeldPermit dairy;

    @BeforeEach
    void inMarch() {
        LegalTime.at("2026-03-05T09:00");
        dairy = takenUp.of(HeldPermit.of("dairy", "2026-01-01"));
    }

    @Test
    void entryLongAfterItsDayIsMarked() {
        enter(entry("WATER", "2026-03-03", null, null, "120", "t"), entry("WATER", "2026-03-01", null, null, "120", "t")).then().statusCode(201);

        given().auth().oauth2(dairy.agent()).queryParam("sort", "happenedOn").get(LEDGER).then().statusCode(200).body("items.late", contains(true, false));
        given().auth().oauth2(dairy.agent()).queryParam("late", true).get(LEDGER).then().body("items.day", contains("2026-03-01"));
    }

    @Test
    void everyBadFieldIsNamedAndNothingIsKept() {
        enter(entry("OUTPUT", "2026-03-01", null, null, "1", "t"), entry("TREATMENT_HOURS", "2026-03-09", "DW001", null, "25", "h"),
            entry("POWER", "2026-03-01", null, null, "3", "t"), entry("ABNORMAL", "2026-03-01", "TW001", null, "2", "h")).then().statusCode(400)
            .body("errors.field", containsInAnyOrder("lines/0/name", "lines/1/day", "lines/1/place", "lines/1/amount", "lines/2/unit", "lines/3/note"));

        assertThat(stored.count("ledger_entry", "permit_no = ?", dairy.no())).isZero();
    }

    @Test
    void correctionKeepsWhatWasThere() {
        enter(entry("WATER", "2026-03-03", null, null, "120", "t")).then().statusCode(201);
        String id = given().auth().oauth2(dairy.agent()).get(LEDGER).then().extract().path("items[0].id");

        given().auth().oauth2(dairy.agent()).contentType(ContentType.JSON)
            .body(Map.of("entry", entry("WATER", "2026-03-03", null, null, "210", "t"), "reason", "抄录错误")).post(LEDGER + "/" + id + "/correction")
            .then().statusCode(201).body("versionNo", equalTo(2)).body("amount", equalTo(210));

        given().auth().oauth2(dairy.agent()).get(LEDGER).then().body("total", equalTo(1));
        given().auth().oauth2(dairy.agent()).get(LEDGER + "/" + id + "/versions").then().body("amount", contains(120, 210));
        assertThat(summaries.summary(dairy.no(), FROM, TO).orElseThrow().sums()).singleElement()
            .satisfies(sum -> assertThat(sum.amount()).isEqualByComparingTo("210"));
    }

    @Test
    void correctionRestsOnAFileThatIsThere() {
        enter(entry("WATER", "2026-03-03", null, null, "120", "t")).then().statusCode(201);
        String id = given().auth().oauth2(dairy.agent()).get(LEDGER).then().extract().path("items[0].id");
        Map<String, Object> correction = Map.of("entry", entry("WATER", "2026-03-03", null, null, "210", "t"), "reason", "抄录错误", "attachmentHash",
            Sha256.hex(ReportCase.PDF));

        assertThatProblem(given().auth().oauth2(dairy.agent()).contentType(ContentType.JSON).body(correction).post(LEDGER + "/" + id + "/correction"))
            .is(404, "attachment/no-such-file");
        String file = ReportCase.upload(dairy.agent(), "ledger-entries/" + id, "CORRECTION", "水表.pdf", ReportCase.PDF).then().statusCode(201).extract().path("id");
        String next = given().auth().oauth2(dairy.agent()).contentType(ContentType.JSON).body(correction).post(LEDGER + "/" + id + "/correction")
            .then().statusCode(201).body("attachmentHash", equalTo(Sha256.hex(ReportCase.PDF))).extract().path("id");

        given().auth().oauth2(ReportCase.REVIEWER).get(LEDGER + "/" + next + "/attachments").then().statusCode(200).body("id", contains(file));
        HeldPermit other = takenUp.of(HeldPermit.of("dairy", "2026-01-01"));
        assertThatProblem(given().auth().oauth2(other.agent()).get(LEDGER + "/" + id + "/attachments/" + file)).is(404, "ledger/no-such-entry");
        assertThatProblem(ReportCase.upload(other.agent(), "ledger-entries/" + id, "CORRECTION", "x.pdf", ReportCase.PDF)).is(404, "ledger/no-such-entry");
    }

    @Test
    void periodIsCountedAndSummedForTheChecks() {
        assertThat(summaries.summary(dairy.no(), FROM, TO)).as("nobody entered anything").isEmpty();
        enter(entry("PRODUCTION_HOURS", "2026-03-01", null, null, "24", "h"), entry("PRODUCTION_HOURS", "2026-03-02", null, null, "20", "h"),
            entry("PRODUCTION_HOURS", "2026-03-03", null, null, "0", "h"), entry("OUTPUT", "2026-03-01", null, "灭菌乳", "400000", "kg"),
            entry("OUTPUT", "2026-03-02", null, "灭菌乳", "350", "t"), entry("POWER", "2026-03-01", null, null, "1.5", "万kWh"),
            entry("TREATMENT_HOURS", "2026-03-01", "TW001", null, "24", "h"), entry("TREATMENT_HOURS", "2026-03-02", "TW001", null, "15", "h"),
            noted(entry("ABNORMAL", "2026-03-02", "TW001", null, "3", "h"), "风机检修", "2026-03-02")).then().statusCode(201);

        LedgerSummary summary = summaries.summary(dairy.no(), FROM, TO).orElseThrow();

        assertThat(summary.books()).containsExactly(new BookCount(Book.PRODUCTION, 4, 3), new BookCount(Book.TREATMENT, 6, 2));
        assertThat(summary.sums()).extracting(sum -> sum.kind() + " " + sum.name() + " " + sum.amount().stripTrailingZeros().toPlainString())
            .containsExactlyInAnyOrder("OUTPUT 灭菌乳 750", "POWER null 15000");
        assertThat(summary.treatment()).filteredOn(each -> each.facility().equals("TW001")).singleElement().satisfies(each -> {
            assertThat(each.untreatedHours()).isEqualByComparingTo("5");
            assertThat(each.explainedHours()).isEqualByComparingTo("3");
        });
        assertThat(summary.idle()).containsExactly(new LedgerSummary.Idle(LocalDate.parse("2026-03-03"), LocalDate.parse("2026-03-03")));
        assertThat(summaries.events(dairy.no(), FROM, TO).orElseThrow()).singleElement()
            .satisfies(event -> assertThat(event.reportedOn()).isEqualTo(LocalDate.parse("2026-03-02")));
    }

    @Test
    void tableWithChineseWordsIsTaken() {
        String rows = "日期*,类别*,设施或排放口编号,名称,数量,单位,说明,报告主管部门日期\r\n2026-03-02,用水量,,,120,吨,,\r\n2026-03-02," + EntryKind.DISCHARGE.zh()
            + ",DW001,,0.21,万m³,,\r\n";
        load(rows).then().statusCode(201).body("taken", equalTo(2));
        load("日期,类别,数量,单位\r\n2026-03-02,喝茶,1,h\r\n").then().statusCode(400).body("errors.field", contains("rows/2/kind"));

        given().auth().oauth2(dairy.agent()).queryParam("kind", "DISCHARGE").get(LEDGER).then().body("items.amount", contains(2100));
        given().auth().oauth2(dairy.agent()).get(LEDGER + "/export").then().statusCode(200);
        given().auth().oauth2(dairy.agent()).get(LEDGER + "/template.xlsx").then().statusCode(200);
    }

    @Test
    void anotherUnitNeitherWritesNorReads() {
        HeldPermit other = takenUp.of(HeldPermit.of("dairy", "2026-01-01"));
        enter(entry("WATER", "2026-03-03", null, null, "120", "t")).then().statusCode(201);
        String id = given().auth().oauth2(dairy.agent()).get(LEDGER).then().extract().path("items[0].id");

        given().auth().oauth2(other.agent()).get(LEDGER).then().body("total", equalTo(0));
        assertThatProblem(given().auth().oauth2(other.agent()).contentType(ContentType.JSON)
            .body(Map.of("entry", entry("WATER", "2026-03-03", null, null, "1", "t"), "reason", "x")).post(LEDGER + "/" + id + "/correction"))
            .is(404, "ledger/no-such-entry");
    }

    private static Map<String, Object> entry(String kind, String day, String place, String name, String amount, String unit) {
        Map<String, Object> entry = new HashMap<>(Map.of("kind", kind, "day", day, "amount", new BigDecimal(amount), "unit", unit));
        if (place != null) {
            entry.put("place", place);
        }
        if (name != null) {
            entry.put("name", name);
        }
        return entry;
    }

    private static Map<String, Object> noted(Map<String, Object> entry, String note, String reportedOn) {
        entry.put("note", note);
        entry.put("reportedOn", reportedOn);
        return entry;
    }

    @SafeVarargs
    private Response enter(Map<String, Object>... lines) {
        return given().auth().oauth2(dairy.agent()).contentType(ContentType.JSON).body(Map.of("permitNo", dairy.no(), "lines", List.of(lines))).post(LEDGER);
    }

    private Response load(String table) {
        return given().auth().oauth2(dairy.agent()).contentType("text/csv").queryParam("permitNo", dairy.no())
            .body(table.getBytes(StandardCharsets.UTF_8)).post(LEDGER + "/imports");
    }
}
