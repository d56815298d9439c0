package org.onepermit.report.filing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.platform.file.AttachmentStore;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.json.CanonicalJson;
import org.onepermit.report.Example;
import org.onepermit.report.attachment.SweepOrphans;
import org.onepermit.report.filing.rules.ExecutionReport;
import org.onepermit.report.hash.Sha256;
import org.onepermit.report.testing.Dairies;
import org.onepermit.report.testing.LegalTime;
import org.onepermit.report.testing.ReportCase;
import org.onepermit.report.testing.Stored;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.PermitServiceStandIn;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;

/** An enterprise begins its report, is told what is wrong while it writes, signs and submits; every version is kept. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "report"))
@WithTestResource(TokenResource.class)
@WithTestResource(PermitServiceStandIn.class)
class ReportIT {

    @Inject
    Dairies dairies;
    @Inject
    Stored stored;
    @Inject
    AttachmentStore store;
    @Inject
    SweepOrphans sweep;

    @BeforeEach
    void inJanuary() {
        LegalTime.at("2026-01-12T09:00");
    }

    @Test
    void firstDraftHoldsWhatTheBureauKnows() {
        ReportCase dairy = dairies.next();
        laboratoryResults(dairy);
        ReportCase.post(dairy.permit().agent(), "ledger-entries", Map.of("permitNo", dairy.permit().no(), "lines",
            List.of(Map.of("kind", "OUTPUT", "day", "2025-12-31", "name", "灭菌乳", "amount", 108430, "unit", "t")))).then().statusCode(201);

        dairy.begin().then().statusCode(201).header("Location", notNullValue()).body("status", equalTo("DRAFT"))
            .body("content.periodFrom", equalTo("2025-01-01")).body("content.basics.outputs.name", hasItem("灭菌乳"))
            .body("content.basics.outputs.find { it.name == '灭菌乳' }.amount", equalTo(108430f))
            .body("content.emissions.outlets.outlet", hasItem("DW001"))
            .body("content.monitoring.find { it.point == 'DW001' && it.pollutant == 'w01018' }.max", equalTo(181f))
            .body("content.monitoring.find { it.point == 'DW001' && it.pollutant == 'w01018' }.samples", equalTo(4))
            .body("content.conclusion", nullValue()).body("examined.findings.severity", hasItem("BLOCK"));
    }

    @Test
    void beginningTwiceIsTheSameReport() {
        ReportCase dairy = dairies.next().drafted();

        dairy.begin().then().statusCode(201).body("content.conclusion", notNullValue());
        assertThat(stored.count("report", "duty_no = ?", dairy.no())).isOne();
    }

    @Test
    void nobodyReportsOnAPeriodThatLasts() {
        LegalTime.at("2025-12-31T23:59");
        ReportCase dairy = dairies.next();

        assertThatProblem(dairy.begin()).is(409, "filing/period-not-over");
        LegalTime.at("2026-01-01T00:01");
        dairy.begin().then().statusCode(201);
    }

    @Test
    void draftIsSavedAsItGoesAgainstTheVersionSeen() {
        ReportCase dairy = dairies.next().drafted();
        String etag = dairy.get(dairy.permit().agent(), "").header("ETag");

        assertThatProblem(dairy.saveAs(null)).is(412, "platform/stale-revision");
        dairy.with("conclusion", "全年达标。").saveAs(etag).then().statusCode(200).body("content.conclusion", equalTo("全年达标。"));
        assertThatProblem(dairy.saveAs(etag)).is(412, "platform/stale-revision");
        dairy.get(dairy.permit().agent(), "").then().body("content.permitNumber", equalTo(dairy.permit().no()));
    }

    @Test
    void findingsAreAnsweredWhileTypingAndNothingIsKept() {
        ReportCase dairy = dairies.next().drafted();
        long version = dairy.view().getLong("version");

        var found = dairy.with("emissions/totals/0/amount", -3).findings();

        assertThat(found.getString("findings.find { it.code == 'ER-22-NEGATIVE' }.severity")).isEqualTo("BLOCK");
        assertThat(found.getString("findings.find { it.code == 'ER-22-NEGATIVE' }.formula")).contains("-3");
        assertThat(found.getString("findings.find { it.code == 'ER-22-NEGATIVE' }.remedyZh")).isNotBlank();
        assertThat(found.getList("standings")).hasSize(40);
        assertThat(dairy.view().getLong("version")).isEqualTo(version);
        assertThat(dairy.view().getList("examined.findings.code")).doesNotContain("ER-22-NEGATIVE");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "an amount of 11 190 000 000 t,     emissions/totals/0/amount, 11190000000, ER-11",
        "an amount below zero,              emissions/outlets/0/amount, -0.36,      ER-22-NEGATIVE",
        "a concentration below zero,        monitoring/1/min,           -0.13,      ER-22-NEGATIVE"})
    void absurdReportIsNotSubmitted(String what, String field, String value, String code) {
        ReportCase dairy = dairies.next().with(field, new BigDecimal(value)).drafted();

        Response refused = dairy.submit();

        assertThatProblem(refused).is(409, "filing/not-ready");
        refused.then().body("errors.code", hasItem(code)).body("errors.find { it.code == '%s' }.message".formatted(code), not(equalTo(code)));
        assertThat(dairy.status()).isEqualTo("DRAFT");
    }

    @Test
    void amountOfAnotherOrderThanBeforeIsWarnedOf() {
        ReportCase dairy = dairies.next();
        LegalTime.at("2025-01-12T09:00");
        earlierYear(dairy);
        LegalTime.at("2026-01-12T09:00");
        dairy.drafted().with("emissions/outlets/0/amount", 133566).with("emissions/totals/0/amount", 133566)
            .with("emissions/outlets/0/quarters", List.of(31992, 32232, 38372, 30970));

        assertThat(dairy.findings().getList("findings.code")).contains("ER-16", "ER-09-UNIT");
    }

    @Test
    void pollutantThatIsNoneOfThePermitIsNamed() {
        ReportCase dairy = dairies.next().drafted();
        int boiler = indexOf(dairy, "a21026");

        // NO₂ where SO₂ was meant: the law knows no such pollutant by that name, and the plan's SO₂ was not measured.
        var found = dairy.with("monitoring/" + boiler + "/pollutant", "NO₂").findings();

        assertThat(found.getString("findings.find { it.code == 'ER-07-NAME' }.severity")).isEqualTo("BLOCK");
        assertThat(found.getString("findings.find { it.code == 'ER-07-NAME' }.messageZh")).contains("NO₂");
        assertThat(found.getList("findings.code")).contains("ER-19");
        dairy.save().then().statusCode(200);
        assertThatProblem(dairy.submit()).is(409, "filing/not-ready");
    }

    @Test
    void maximumThatTheLaboratoryContradictsIsALeadThatAnOfficerJudges() {
        ReportCase dairy = dairies.next();
        laboratoryResults(dairy);
        dairy.drafted();
        int row = indexOf(dairy, "w21003");
        dairy.with("monitoring/" + row + "/min", new BigDecimal("0.11")).with("monitoring/" + row + "/mean", new BigDecimal("0.12"))
            .with("monitoring/" + row + "/max", new BigDecimal("0.13"));

        var found = dairy.findings();

        assertThat(found.getString("findings.find { it.code == 'ER-15-MAX' }.severity")).isEqualTo("LEAD");
        dairy.save().then().statusCode(200);
        Response refused = dairy.submit();
        assertThatProblem(refused).is(409, "filing/not-ready");
        refused.then().body("errors.code", hasItem("explanation-missing"));
        dairy.explainedAll().save().then().statusCode(200);
        dairy.submit().then().statusCode(200).body("status", equalTo("IN_REVIEW"))
            .body("examined.findings.find { it.code == 'ER-15-MAX' }.explanation", equalTo("已核实"));
    }

    @Test
    void taxReturnEnteredByTheTaxSystemIsHeldAgainstTheReport() {
        ReportCase dairy = dairies.next().drafted();
        assertThat(dairy.findings().getString("standings.find { it.rule == 'ER-34' }.state")).isNotEqualTo("FOUND");

        fact(dairy, "TAX_RETURN", List.of(Map.of("outlet", "DA001", "taxItem", "氮氧化物", "kilograms", 100)));

        assertThat(dairy.findings().getList("findings.code")).contains("ER-34");
        assertThatProblem(ReportCase.put(ReportCase.SYS, "facts/" + dairy.permit().no() + "/TAX_RETURN?from=2025-01-01&to=2025-12-31",
            Map.of("source", "x", "content", List.of(Map.of("kilogram", 1))))).is(400, "platform/invalid-request");
    }

    @Test
    void onlyTheLegalRepresentativeSigns() {
        ReportCase dairy = dairies.next().drafted();

        Response refused = dairy.submitAs("周 某");
        assertThatProblem(refused).is(409, "filing/not-ready");
        refused.then().body("errors.field", contains("signature/name"));
        assertThatProblem(ReportCase.post(dairy.permit().agent(), "reports/" + dairy.no() + "/submission", Map.of())).is(403, "platform/forbidden");
        dairy.submitAs("周 秀英").then().statusCode(200);
    }

    @Test
    void submittedVersionIsKeptWithItsHashAndFoundByOfficers() {
        ReportCase dairy = dairies.next().drafted();
        assertThatProblem(dairy.get(ReportCase.REVIEWER, "")).is(404, "filing/no-such-report");

        dairy.submit().then().statusCode(200).body("versionNo", equalTo(1)).body("late", equalTo(false)).body("versions", hasSize(1));

        var version = dairy.get(ReportCase.REVIEWER, "/versions/1").then().statusCode(200).extract();
        ExecutionReport content = Example.read(Example.STRICT, read(version.asString()).get("content"), ExecutionReport.class);
        assertThat(version.jsonPath().getString("version.contentHash")).isEqualTo(Sha256.hex(CanonicalJson.of(content)));
        assertThat(content.commitment().signedBy()).isEqualTo(ReportCase.SIGNATORY);
        assertThat(stored.count("outbox", "message_name = 'Msg_ReportSubmitted' and correlation_key = ?", dairy.no())).isOne();
        assertThat(stored.text("status", "duty", "duty_no = ?", dairy.no())).isEqualTo("SUBMITTED");
        assertThatProblem(dairy.saveAs("\"2\"")).is(412, "platform/stale-revision");
        assertThatProblem(dairy.save()).is(409, "filing/not-allowed-in-status");
        assertThatProblem(dairy.submit()).is(409, "filing/not-allowed-in-status");
    }

    @Test
    void repeatedSubmissionWithOneKeyMakesOneVersion() {
        ReportCase dairy = dairies.next().drafted();
        Map<String, Object> signed = Map.of("commitmentAccepted", true, "signature", Map.of("name", ReportCase.SIGNATORY));
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            given().auth().oauth2(dairy.permit().legal()).contentType("application/json").header("Idempotency-Key", key).body(signed)
                .post("/api/report/v1/reports/" + dairy.no() + "/submission").then().statusCode(200).body("versionNo", equalTo(1));
        }
        assertThat(stored.count("report_version", "duty_no = ?", dairy.no())).isOne();
    }

    @Test
    void lateReportIsTakenInAndSaysSo() {
        ReportCase dairy = dairies.next().drafted();
        LegalTime.at("2026-02-03T09:00");
        dairy.explainedAll().save().then().statusCode(200);

        dairy.submit().then().statusCode(200).body("late", equalTo(true)).body("examined.findings.code", hasItem("ER-02-LATE"));
    }

    @Test
    void draftFollowsTheDueDayOfAPermitThatChanged() {
        ReportCase dairy = dairies.next().drafted();
        dairies.of(dairy.permit().next().asksForNothing().asks("ANNUAL", 20));
        stored.change("update permit_wording set in_force_from = '2023-01-01' where permit_no = ?", dairy.permit().no());
        dairies.of(dairy.permit());

        assertThat(dairy.view().getString("dueOn")).isEqualTo("2026-01-20");
    }

    @Test
    void anotherUnitsReportDoesNotExist() {
        ReportCase mine = dairies.next().submitted();
        ReportCase other = dairies.next();

        for (String path : List.of("", "/versions/1", "/case")) {
            assertThatProblem(mine.get(other.permit().agent(), path)).is(404, "filing/no-such-report");
        }
        assertThatProblem(ReportCase.post(other.permit().agent(), "reports", Map.of("dutyNo", mine.no()))).is(404, "filing/no-such-duty");
        assertThatProblem(mine.get(Tokens.officer("far", "210100", Roles.REVIEWER).sign(), "")).is(404, "filing/no-such-report");
        given().auth().oauth2(other.permit().agent()).get("/api/report/v1/reports").then().statusCode(200).body("total", equalTo(0));
        given().auth().oauth2(mine.permit().agent()).get("/api/report/v1/reports").then().statusCode(200).body("items.reportNo", contains(mine.no()));
    }

    @Test
    void listsAreFilteredSortedPagedAndExported() {
        ReportCase dairy = dairies.next().submitted();
        String list = "/api/report/v1/reports";

        given().auth().oauth2(ReportCase.REVIEWER).queryParam("q", dairy.permit().no()).queryParam("status", "IN_REVIEW").queryParam("year", 2025)
            .queryParam("sort", "-submittedAt").get(list).then().statusCode(200).body("items.reportNo", contains(dairy.no()));
        given().auth().oauth2(ReportCase.REVIEWER).queryParam("q", dairy.permit().no()).queryParam("late", true).get(list).then().body("total", equalTo(0));
        assertThatProblem(given().auth().oauth2(ReportCase.REVIEWER).queryParam("sort", "uscc").get(list)).is(400, "platform/invalid-request");
        given().auth().oauth2(ReportCase.REVIEWER).queryParam("q", dairy.permit().no()).get("/api/report/v1/report-list.csv").then().statusCode(200)
            .contentType(containsString("text/csv")).body(containsString(dairy.no()));
        byte[] book = given().auth().oauth2(ReportCase.REVIEWER).queryParam("q", dairy.permit().no()).get("/api/report/v1/report-list.xlsx").then()
            .statusCode(200).extract().asByteArray();
        assertThat(new String(book, 0, 2)).isEqualTo("PK");
    }

    @Test
    void annexesAreUploadedAndWhatASignedVersionNamesStays() throws IOException {
        ReportCase dairy = dairies.next();
        dairy.begin().then().statusCode(201).body("examined.findings.code", hasItem("ER-06-ATTACHMENT"));
        String map = dairy.attach("MONITORING_MAP", "布点图.pdf", ReportCase.PDF).then().statusCode(201).body("mediaType", equalTo("application/pdf"))
            .body("sha256", equalTo(Sha256.hex(ReportCase.PDF))).body("sealedIn", nullValue()).extract().path("id");
        dairy.attach("MONITORING_MAP", "布点图.pdf", ReportCase.PDF).then().statusCode(201).body("id", equalTo(map));
        byte[] sums = "排放口,排放量\nDW001,1\n".getBytes(StandardCharsets.UTF_8);
        String wrong = dairy.attach("CALCULATION", "核算.csv", sums).then().statusCode(201).extract().path("id");
        String secret = dairy.attach("SECRET", "工艺.pdf", ReportCase.PDF).then().statusCode(201).extract().path("id");
        dairy.get(dairy.permit().agent(), "/attachments/" + map).then().statusCode(200).contentType("application/pdf")
            .header("X-Content-Type-Options", "nosniff");
        given().auth().oauth2(dairy.permit().agent()).delete("/api/report/v1/reports/" + dairy.no() + "/attachments/" + wrong).then().statusCode(204);
        assertThatProblem(dairy.get(dairy.permit().agent(), "/attachments/" + wrong)).is(404, "attachment/no-such-file");
        dairy.save().then().statusCode(200).body("content.attachments.name", contains("布点图.pdf", "工艺.pdf"));
        assertThatProblem(dairy.get(ReportCase.REVIEWER, "/attachments")).is(404, "filing/no-such-report");

        dairy.submit().then().statusCode(200);

        dairy.get(ReportCase.REVIEWER, "/versions/1").then().body("content.attachments.sha256", contains(Sha256.hex(ReportCase.PDF), Sha256.hex(ReportCase.PDF)));
        dairy.get(ReportCase.REVIEWER, "/attachments").then().statusCode(200).body("sealedIn", contains(1, 1));
        assertThat(dairy.get(ReportCase.REVIEWER, "/attachments/" + secret).then().statusCode(200).extract().asByteArray()).isEqualTo(ReportCase.PDF);
        assertThatProblem(dairy.attach("OTHER", "late.pdf", ReportCase.PDF)).is(409, "filing/not-allowed-in-status");
        dairy.giveBack().then().statusCode(200);
        given().auth().oauth2(dairy.permit().agent()).delete("/api/report/v1/reports/" + dairy.no() + "/attachments/" + map).then().statusCode(204);
        Files.setLastModifiedTime(store.path(map), FileTime.from(Instant.now().minusSeconds(3 * 3600)));
        String orphan = store.receive(new ByteArrayInputStream(ReportCase.PDF)).id();
        Files.setLastModifiedTime(store.path(orphan), FileTime.from(Instant.now().minusSeconds(3 * 3600)));
        sweep.sweep();
        assertThat(store.path(orphan)).doesNotExist();
        assertThat(dairy.view().getList("content.attachments.name")).containsExactly("工艺.pdf");
        dairy.get(ReportCase.REVIEWER, "/attachments/" + map).then().statusCode(200);
    }

    @Test
    void filesOfAnotherKindTooLargeOrAnothersAreRefusedByName() throws IOException, InterruptedException {
        ReportCase dairy = dairies.next().drafted();
        ReportCase other = dairies.next();

        assertThatProblem(dairy.attach("OTHER", "x.exe", new byte[] {'M', 'Z', 0, 1})).is(415, "attachment/unknown-type");
        assertThatProblem(dairy.attach("OTHER", "x.pdf", new byte[0])).is(400, "attachment/empty");
        HttpResponse<String> tooLarge = tooLarge(dairy);
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(tooLarge.body()).contains("urn:onepermit:problem:attachment/too-large");
        assertThatProblem(dairy.attach("PICTURE", "../x.pdf", ReportCase.PDF)).is(400, "platform/invalid-request");
        assertThatProblem(ReportCase.upload(other.permit().agent(), "reports/" + dairy.no(), "OTHER", "x.pdf", ReportCase.PDF)).is(404, "filing/no-such-report");
        assertThatProblem(dairy.get(other.permit().agent(), "/attachments")).is(404, "filing/no-such-report");
        assertThat(stored.count("attachment", "subject_no = ?", dairy.no())).isOne();
    }

    @Test
    void catalogueOfChecksIsPublic() {
        given().get("/api/report/v1/public/checks").then().statusCode(200).body("rules", hasSize(40))
            .body("rules.find { it.id == 'ER-09' }.codes.code", hasItems("ER-09-UNIT", "ER-09-OUTLET")).body("gaps.gap", hasItem("NO_LEDGER"));
    }

    /** One byte more than is taken, chunk by chunk and never whole in memory. */
    private static HttpResponse<String> tooLarge(ReportCase of) throws IOException, InterruptedException {
        List<byte[]> chunks = new ArrayList<>(Collections.nCopies(800, new byte[64 * 1024]));
        chunks.add(new byte[1]);
        URI uri = URI.create("http://localhost:" + RestAssured.port + "/api/report/v1/reports/" + of.no() + "/attachments?kind=OTHER&filename=x.pdf");
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + of.permit().agent())
            .POST(HttpRequest.BodyPublishers.ofByteArrays(chunks)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The unit's annual report of the year before. */
    private void earlierYear(ReportCase dairy) {
        String no = dairy.permit().no() + "-2024";
        stored.change("insert into report (id, duty_no, permit_no, uscc, unit_name, division, report_type, period_from, period_to, due_on, status, "
            + "status_since, content, version_no, submitted_at, late, risk, blocks, warnings, leads, version) select uuid(), ?, permit_no, uscc, unit_name, "
            + "division, report_type, '2024-01-01', '2024-12-31', '2025-01-31', 'ACCEPTED', now(6), ?, 1, now(6), false, 0, 0, 0, 0, 0 "
            + "from duty where duty_no = ?", no, Example.DAIRY.report().toString().replace("\"2025-", "\"2024-"), dairy.no());
    }

    /** What the laboratory of the example measured, entered by the unit as it does all year. */
    private static void laboratoryResults(ReportCase dairy) {
        List<Map<String, Object>> lines = new ArrayList<>();
        Example.DAIRY.evidence().get("laboratory").forEach(each -> lines.add(Map.of("point", each.get("point").asText(), "pollutant",
            each.get("pollutant").asText(), "sampledAt", each.get("sampledOn").asText() + "T09:00:00", "value", each.get("value").decimalValue(), "unit",
            each.get("unit").asText(), "belowDetection", each.get("belowDetection").asBoolean(), "method", each.get("method").asText(), "laboratory",
            each.get("laboratory").asText(), "detectionLimit", each.get("detectionLimit").decimalValue())));
        ReportCase.post(dairy.permit().agent(), "results", Map.of("permitNo", dairy.permit().no(), "lines", lines)).then().statusCode(201);
    }

    private static void fact(ReportCase dairy, String kind, Object content) {
        ReportCase.put(ReportCase.SYS, "facts/" + dairy.permit().no() + "/" + kind + "?from=2025-01-01&to=2025-12-31",
            Map.of("source", "测试数据", "content", Example.STRICT.convertValue(content, Object.class))).then().statusCode(200);
    }

    private static int indexOf(ReportCase dairy, String pollutant) {
        for (int i = 0; i < dairy.at("monitoring").size(); i++) {
            if (dairy.at("monitoring/" + i + "/pollutant").asText().equals(pollutant)) {
                return i;
            }
        }
        throw new IllegalStateException(pollutant);
    }

    private static JsonNode read(String json) {
        try {
            return Example.STRICT.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
