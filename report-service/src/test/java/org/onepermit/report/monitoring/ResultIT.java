package org.onepermit.report.monitoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.platform.identity.Roles;
import org.onepermit.report.monitoring.MonitoringSummaries.Sample;
import org.onepermit.report.testing.HeldPermit;
import org.onepermit.report.testing.LegalTime;
import org.onepermit.report.testing.Stored;
import org.onepermit.report.testing.TakenUp;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.PermitServiceStandIn;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;

/** Monitoring results come in by hand or by table, whole or not at all, and are corrected without being overwritten. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "report"))
@WithTestResource(TokenResource.class)
@WithTestResource(PermitServiceStandIn.class)
class ResultIT {

    private static final String RESULTS = "/api/report/v1/results";
    private static final String HEADER = "监测点位*,污染物*,采样时间*,监测结果*,单位,是否未检出,检出限,监测方法,检测机构,检测报告编号\r\n";

    @Inject
    TakenUp takenUp;
    @Inject
    MonitoringSummaries summaries;
    @Inject
    Stored stored;

    private HeldPermit dairy;

    @BeforeEach
    void inApril() {
        LegalTime.at("2026-04-10T09:00");
        dairy = takenUp.of(HeldPermit.of("dairy", "2026-01-01"));
    }

    @Test
    void valueIsKeptAsStatedAndBroughtToItsCanonicalUnitAndLimit() {
        enter(line("DW001", "CODcr", "2026-03-14T09:30:00", "0.3105", "g/L")).then().statusCode(201).body("taken", equalTo(1));

        given().auth().oauth2(dairy.agent()).get(RESULTS).then().statusCode(200).body("total", equalTo(1))
            .body("items[0].pollutant", equalTo("w01018")).body("items[0].pollutantName", equalTo("CODcr"))
            .body("items[0].rawValue", equalTo(0.3105f)).body("items[0].rawUnit", equalTo("g/L")).body("items[0].value", equalTo(310.5f))
            .body("items[0].unit", equalTo("mg/L")).body("items[0].limit", equalTo(300)).body("items[0].overLimit", equalTo(true))
            .body("items[0].source", equalTo("ENTRY"));
    }

    @Test
    void everyBadFieldIsNamedAndNothingIsKept() {
        assertThatProblem(enter(line("DW001", "化学需氧量", "2026-03-14T09:30:00", "40", "mg/L"), line("DW009", "仙气", "2026-05-01T09:30:00", "-1", "mg/m³"),
            line("DW001", "氨氮", "2026-03-14T09:30:00", "1.2", "mg/m³"), line("DW001", "pH", "2026-03-14T09:30:00", "15", "")))
            .is(400, "monitoring/bad-results");

        enter(line("DW009", "仙气", "2026-05-01T09:30:00", "-1", "mg/m³"), line("DW001", "氨氮", "2026-03-14T09:30:00", "1.2", "mg/m³"),
            line("DW001", "pH", "2026-03-14T09:30:00", "15", "")).then()
            .body("errors.field", containsInAnyOrder("lines/0/point", "lines/0/pollutant", "lines/0/sampledAt", "lines/1/unit", "lines/2/value"));
        assertThat(stored.count("monitoring_result", "permit_no = ?", dairy.no())).isZero();
    }

    @Test
    void sameSampleIsTakenOnce() {
        enter(line("DW001", "COD", "2026-03-14T09:30:00", "40", "mg/L")).then().statusCode(201);

        enter(line("DW001", "化学需氧量", "2026-03-14T09:30:00", "40", "mg/L")).then().statusCode(400).body("errors.field", contains("lines/0/sampledAt"));
        enter(line("DW001", "COD", "2026-03-15T09:30:00", "40", "mg/L"), line("DW001", "COD", "2026-03-15T09:30:00", "41", "mg/L")).then()
            .statusCode(400).body("errors.field", contains("lines/1/sampledAt"));
    }

    @Test
    void correctionIsANewVersionWithItsReason() {
        enter(line("DW001", "COD", "2026-03-14T09:30:00", "4.2", "mg/L")).then().statusCode(201);
        String id = given().auth().oauth2(dairy.agent()).get(RESULTS).then().extract().path("items[0].id");

        correct(id, line("DW001", "COD", "2026-03-14T09:30:00", "42", "mg/L"), "小数点错误").then().statusCode(201).body("versionNo", equalTo(2));

        assertThatProblem(correct(id, line("DW001", "COD", "2026-03-14T09:30:00", "43", "mg/L"), "再改")).is(409, "monitoring/superseded");
        given().auth().oauth2(dairy.agent()).get(RESULTS).then().body("items.rawValue", contains(42));
        given().auth().oauth2(dairy.agent()).get(RESULTS + "/" + id + "/versions").then().statusCode(200).body("versionNo", contains(1, 2))
            .body("reason", contains(nullValue(), equalTo("小数点错误"))).body("rawValue", contains(equalTo(4.2f), equalTo(42)));
        assertThatProblem(given().auth().oauth2(HeldPermit.of("dairy", "2026-01-01").agent()).get(RESULTS + "/" + id + "/versions"))
            .is(404, "monitoring/no-such-result");
    }

    @Test
    void filledInTableIsTakenInEitherFormAndEitherEncoding() {
        String rows = HEADER + "DW001,化学需氧量,2026-03-14 09:30,42.5,mg/L,,4,HJ 828-2017,某检测公司,A-1\r\n\r\nDW001,氨氮,2026/3/14,0.025,mg/L,是,0.025,,,\r\n";
        load(rows.getBytes(StandardCharsets.UTF_8)).then().statusCode(201).body("taken", equalTo(2));
        load(rows.replace("3-14", "3-21").replace("3/14", "3/21").getBytes(Charset.forName("GB18030"))).then().statusCode(201);
        load(xlsx(rows.replace("3-14", "3-28").replace("3/14", "3/28"))).then().statusCode(201);

        List<Sample> samples = summaries.samples(dairy.no(), LocalDate.parse("2026-01-01"), LocalDate.parse("2026-03-31")).orElseThrow();
        assertThat(samples).hasSize(6);
        assertThat(samples).filteredOn(sample -> sample.pollutant().equals("w21003")).allMatch(Sample::belowDetection);
        assertThat(summaries.statistics(dairy.no(), LocalDate.parse("2026-01-01"), LocalDate.parse("2026-03-31")))
            .anySatisfy(line -> assertThat(line.max()).isEqualByComparingTo(new BigDecimal("42.5")));
        assertThat(summaries.samples(dairy.no(), LocalDate.parse("2026-04-01"), LocalDate.parse("2026-04-30"))).isEmpty();
    }

    @Test
    void badTableIsRefusedWithEveryCellNamed() {
        load((HEADER + "DW001,化学需氧量,明天,很多,mg/L,也许,,,,\r\nDW001,,2026-03-14,1,mg/L,,,,,\r\n").getBytes(StandardCharsets.UTF_8)).then().statusCode(400)
            .body("type", containsString("monitoring/bad-results"))
            .body("errors.field", containsInAnyOrder("rows/2/sampledAt", "rows/2/value", "rows/2/belowDetection", "rows/3/pollutant"));
        load("点位,数值\r\nDW001,1\r\n".getBytes(StandardCharsets.UTF_8)).then().statusCode(400).body("type", containsString("sheet/wrong-headers"))
            .body("errors.field", containsInAnyOrder("headers/点位", "headers/数值", "headers/监测点位", "headers/污染物", "headers/采样时间", "headers/监测结果"));
        assertThatProblem(load(new byte[] {'P', 'K', 3, 4, 0, 0})).is(400, "sheet/unreadable");
        assertThatProblem(load(HEADER.getBytes(StandardCharsets.UTF_8))).is(400, "sheet/empty");
        assertThatProblem(load((HEADER + "DW001,COD,2026-03-14,1,mg/L,,,,,\r\n".repeat(5001)).getBytes(StandardCharsets.UTF_8))).is(400, "sheet/too-many-rows");
        assertThatProblem(load(new byte[(2 << 20) + 1])).is(413, "sheet/too-large");
        assertThat(stored.count("monitoring_result", "permit_no = ?", dairy.no())).isZero();
    }

    @Test
    void templateAndExportsAreTables() throws IOException {
        enter(line("DW001", "=1+1", "2026-03-14T09:30:00", "1", "mg/L")).then().statusCode(400);
        enter(line("DW001", "COD", "2026-03-14T09:30:00", "42", "mg/L", "=cmd()")).then().statusCode(201);
        byte[] template = given().auth().oauth2(dairy.agent()).get(RESULTS + "/template.xlsx").then().statusCode(200).extract().asByteArray();
        assertThat(template).startsWith('P', 'K');
        assertThatProblem(load(template)).is(400, "sheet/empty");

        String csv = given().auth().oauth2(dairy.agent()).get(RESULTS + "/export?format=CSV").then().statusCode(200).extract().asString();
        assertThat(csv).contains("监测点位").contains("DW001,COD,2026-03-14 09:30,42,mg/L").contains(",'=cmd(),");
        given().auth().oauth2(dairy.agent()).get(RESULTS + "/export").then().statusCode(200);
    }

    @Test
    void onlyTheOwnPermitTakesResultsAndOnlyTheAreaReadsThem() {
        HeldPermit other = takenUp.of(HeldPermit.of("dairy", "2026-01-01"));
        assertThatProblem(given().auth().oauth2(other.agent()).contentType(ContentType.JSON)
            .body(Map.of("permitNo", dairy.no(), "lines", List.of(line("DW001", "COD", "2026-03-14T09:30:00", "1", "mg/L")))).post(RESULTS))
            .is(404, "permit/no-such-permit");
        enter(line("DW001", "COD", "2026-03-14T09:30:00", "1", "mg/L")).then().statusCode(201);

        given().auth().oauth2(other.agent()).get(RESULTS).then().body("items", hasSize(0));
        given().auth().oauth2(Tokens.officer("a", "210100", Roles.REVIEWER).sign()).queryParam("permitNo", dairy.no()).get(RESULTS).then().body("total", equalTo(0));
        given().auth().oauth2(Tokens.officer("b", "210700", Roles.REVIEWER).sign()).queryParam("permitNo", dairy.no()).get(RESULTS).then().body("total", equalTo(1));
    }

    private static Map<String, Object> line(String point, String pollutant, String at, String value, String unit) {
        return line(point, pollutant, at, value, unit, "HJ 828-2017");
    }

    private static Map<String, Object> line(String point, String pollutant, String at, String value, String unit, String method) {
        Map<String, Object> line = new HashMap<>(Map.of("point", point, "pollutant", pollutant, "sampledAt", at, "value", new BigDecimal(value), "unit", unit,
            "belowDetection", false, "method", method));
        return line;
    }

    @SafeVarargs
    private Response enter(Map<String, Object>... lines) {
        return given().auth().oauth2(dairy.agent()).contentType(ContentType.JSON).body(Map.of("permitNo", dairy.no(), "lines", List.of(lines))).post(RESULTS);
    }

    private Response correct(String id, Map<String, Object> line, String reason) {
        return given().auth().oauth2(dairy.agent()).contentType(ContentType.JSON).body(Map.of("result", line, "reason", reason))
            .post(RESULTS + "/" + id + "/correction");
    }

    private Response load(byte[] table) {
        return given().auth().oauth2(dairy.agent()).contentType("application/octet-stream").queryParam("permitNo", dairy.no()).body(table)
            .post(RESULTS + "/imports");
    }

    private static byte[] xlsx(String csv) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("x");
            List<String> rows = csv.lines().toList();
            for (int r = 0; r < rows.size(); r++) {
                String[] cells = rows.get(r).split(",", -1);
                for (int c = 0; c < cells.length; c++) {
                    if (cells[c].matches("[0-9.]+")) {
                        sheet.value(r, c, new BigDecimal(cells[c]));
                    } else {
                        sheet.value(r, c, cells[c]);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
