package org.onepermit.inspection.enforcement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.onepermit.inspection.enforcement.TestCase.BASE;
import static org.onepermit.inspection.enforcement.TestCase.DISCLOSER;
import static org.onepermit.inspection.enforcement.TestCase.FIRST;
import static org.onepermit.inspection.enforcement.TestCase.LEADER;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.inspection.testing.LegalTime;
import org.onepermit.inspection.testing.Units;
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;

/** Who may call what of leads and cases (DOMAIN J): every role at every endpoint, own unit, own area. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "inspection"))
@WithTestResource(TokenResource.class)
class CaseAccessIT {

    private static final List<String> ROLES = List.of(Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.CLERK, Roles.REVIEWER, Roles.APPROVER,
        Roles.INSPECTOR, Roles.LEGAL_REVIEWER, Roles.LEADER, Roles.DISCLOSER, Roles.DISPATCHER, Roles.AUDITOR, Roles.OPERATOR, Roles.SYS);
    private static final String MATRIX = """
        GET  | leads                             | INSPECTOR LEGAL_REVIEWER LEADER AUDITOR
        POST | leads                             | INSPECTOR LEADER
        GET  | leads/{no}                        | INSPECTOR LEGAL_REVIEWER LEADER AUDITOR
        POST | leads/{no}/filing                 | LEADER
        POST | leads/{no}/screening-out          | LEADER
        GET  | enforcement-tables/leads.csv      | INSPECTOR LEGAL_REVIEWER LEADER AUDITOR
        GET  | enforcement-tables/leads.xlsx     | INSPECTOR LEGAL_REVIEWER LEADER AUDITOR
        GET  | enforcement-tables/cases.csv      | INSPECTOR LEGAL_REVIEWER LEADER AUDITOR
        GET  | enforcement-tables/cases.xlsx     | INSPECTOR LEGAL_REVIEWER LEADER AUDITOR
        GET  | cases                             | ENT_AGENT ENT_LEGAL INSPECTOR LEGAL_REVIEWER APPROVER LEADER DISCLOSER AUDITOR
        GET  | cases/{no}                        | ENT_AGENT ENT_LEGAL INSPECTOR LEGAL_REVIEWER APPROVER LEADER DISCLOSER AUDITOR
        GET  | cases/{no}/story                  | ENT_AGENT ENT_LEGAL INSPECTOR LEGAL_REVIEWER APPROVER LEADER DISCLOSER AUDITOR
        GET  | cases/{no}/documents/{id}         | ENT_AGENT ENT_LEGAL INSPECTOR LEGAL_REVIEWER APPROVER LEADER DISCLOSER AUDITOR
        GET  | cases/{no}/documents/{id}/paper   | ENT_AGENT ENT_LEGAL INSPECTOR LEGAL_REVIEWER APPROVER LEADER DISCLOSER AUDITOR
        GET  | cases/{no}/laws                   | INSPECTOR LEGAL_REVIEWER APPROVER LEADER AUDITOR
        GET  | cases/{no}/archive.zip            | INSPECTOR LEGAL_REVIEWER LEADER AUDITOR
        POST | cases/{no}/officers               | INSPECTOR
        POST | cases/{no}/investigation          | INSPECTOR
        POST | cases/{no}/evidence               | INSPECTOR
        PUT  | cases/{no}/files/{id}             | INSPECTOR
        GET  | cases/{no}/files/{id}             | INSPECTOR LEGAL_REVIEWER APPROVER LEADER AUDITOR
        POST | cases/{no}/recusals               | ENT_AGENT ENT_LEGAL INSPECTOR
        POST | cases/{no}/recusals/{number}/decision | LEADER
        POST | cases/{no}/proposal               | INSPECTOR
        POST | cases/{no}/waiver                 | LEADER
        POST | cases/{no}/pauses                 | INSPECTOR
        POST | cases/{no}/pauses/end             | INSPECTOR
        POST | cases/{no}/notice                 | INSPECTOR
        POST | cases/{no}/statements             | ENT_LEGAL
        POST | cases/{no}/statements/{id}/review | INSPECTOR
        POST | cases/{no}/hearing                | APPROVER LEGAL_REVIEWER
        POST | cases/{no}/hearing/request        | ENT_LEGAL
        POST | cases/{no}/hearing/waiver         | ENT_LEGAL
        POST | cases/{no}/hearing/minutes        | APPROVER LEGAL_REVIEWER
        POST | cases/{no}/forwarding             | INSPECTOR
        POST | cases/{no}/legal-review           | LEGAL_REVIEWER
        POST | cases/{no}/discussion             | LEADER
        POST | cases/{no}/decision               | LEADER
        POST | cases/{no}/service                | INSPECTOR
        POST | cases/{no}/publication            | DISCLOSER
        POST | cases/{no}/annulment              | LEADER
        POST | cases/{no}/withdrawal             | DISCLOSER
        GET  | notices                           | ENT_AGENT ENT_LEGAL CLERK REVIEWER INSPECTOR LEGAL_REVIEWER APPROVER LEADER
        POST | notices/{id}/read                 | ENT_AGENT ENT_LEGAL CLERK REVIEWER INSPECTOR LEGAL_REVIEWER APPROVER LEADER
        """;
    private static final String CHARGE = "{\"conduct\":\"P02\",\"circumstance\":\"ORDINARY\",\"subject\":\"UNIT\",\"harm\":\"NONE\","
        + "\"occurredFrom\":\"2026-08-01\",\"occurredTo\":\"2026-08-02\"}";
    /** A body that each endpoint takes for well-formed, where it asks for one. */
    private static final Map<String, String> BODIES = Map.ofEntries(
        Map.entry("leads/{no}/filing", "{\"charge\":" + CHARGE + ",\"division\":\"210200\",\"reason\":\"x\"}"),
        Map.entry("leads/{no}/screening-out", "{\"reason\":\"x\"}"),
        Map.entry("cases/{no}/investigation", "{\"certificatesShown\":true,\"plan\":\"x\"}"),
        Map.entry("cases/{no}/evidence", "{\"kind\":\"PHYSICAL\",\"title\":\"x\",\"source\":\"x\",\"takenOn\":\"2026-09-01\",\"content\":\"x\"}"),
        Map.entry("cases/{no}/recusals", "{\"certificateNo\":\"x\",\"ground\":\"INTEREST\",\"reason\":\"x\"}"),
        Map.entry("cases/{no}/recusals/{number}/decision", "{\"granted\":true,\"reason\":\"x\"}"),
        Map.entry("cases/{no}/proposal", "{\"charge\":" + CHARGE + ",\"facts\":\"x\",\"reasons\":\"x\",\"amountYuan\":100000,\"correction\":\"x\","
            + "\"correctionDueOn\":\"2026-10-01\",\"major\":false,\"publicInterest\":false,\"complex\":false,\"requiredByLaw\":false}"),
        Map.entry("cases/{no}/waiver", "{\"ground\":\"NO_VIOLATION\",\"reasons\":\"x\",\"education\":\"x\"}"),
        Map.entry("cases/{no}/pauses", "{\"cause\":\"HEARING\",\"reason\":\"x\"}"),
        Map.entry("cases/{no}/notice", "{\"receivedBy\":\"x\"}"),
        Map.entry("cases/{no}/statements", "{\"content\":\"x\"}"),
        Map.entry("cases/{no}/statements/{id}/review", "{\"accepted\":true,\"answer\":\"x\"}"),
        Map.entry("cases/{no}/hearing", "{\"onDay\":\"2026-10-01\",\"place\":\"x\"}"),
        Map.entry("cases/{no}/hearing/request", "{\"reason\":\"x\"}"),
        Map.entry("cases/{no}/hearing/minutes", "{\"present\":[\"x\"],\"minutes\":\"x\"}"),
        Map.entry("cases/{no}/forwarding", "{\"review\":true}"),
        Map.entry("cases/{no}/legal-review", "{\"passed\":true,\"opinion\":\"x\",\"qualificationNo\":\"x\"}"),
        Map.entry("cases/{no}/discussion", "{\"present\":[\"x\"],\"minutes\":\"x\"}"),
        Map.entry("cases/{no}/decision", "{\"amountYuan\":100000,\"reasons\":\"x\",\"correction\":\"x\",\"correctionDueOn\":\"2026-10-01\"}"),
        Map.entry("cases/{no}/service", "{\"way\":\"BY_POST\",\"receivedBy\":\"x\"}"),
        Map.entry("cases/{no}/publication", "{\"secrets\":[]}"),
        Map.entry("cases/{no}/annulment", "{\"body\":\"x\",\"reasons\":\"x\"}"),
        Map.entry("cases/{no}/withdrawal", "{\"reason\":\"x\"}"));

    @BeforeEach
    void inSeptember() {
        LegalTime.at("2026-09-01T09:00");
    }

    @ParameterizedTest(name = "{0} {1} is for {2}")
    @CsvSource(delimiter = '|', textBlock = MATRIX)
    void onlyTheRolesOfTheMatrixGetIn(String method, String path, String allowed) {
        Set<String> in = Set.of(allowed.split(" "));
        for (String role : ROLES) {
            Response answer = call(method, path, everywhere(role));
            if (in.contains(role)) {
                assertThat(answer.statusCode()).as("%s: %s", role, answer.asString()).isIn(path.contains("{") ? List.of(404) : List.of(200, 201));
            } else {
                assertThatProblem(answer).as(role).is(403, "platform/forbidden");
            }
        }
        assertThatProblem(call(method, path, given())).as("nobody").is(401, "platform/unauthenticated");
    }

    @ParameterizedTest(name = "{0} {1} fails closed")
    @CsvSource(delimiter = '|', textBlock = MATRIX)
    void missingClaimIsARefusal(String method, String path, String allowed) {
        for (String role : allowed.split(" ")) {
            Response answer = call(method, path, given().auth().oauth2(Tokens.of("claimless").roles(role).sign()));
            assertThatProblem(answer).as(role).is(403, "identity/claim-missing");
        }
    }

    @Test
    void matrixHoldsEveryEndpointOfThisRoom() {
        JsonPath openapi = given().queryParam("format", "json").get("/q/openapi").then().statusCode(200).extract().jsonPath();
        Map<String, Map<String, Object>> paths = openapi.getMap("paths");
        Set<String> served = new TreeSet<>();
        paths.forEach((path, methods) -> methods.keySet().stream().filter(name -> name.matches("get|post|put|delete"))
            .forEach(name -> served.add(name.toUpperCase() + " " + path.replace(BASE, ""))));
        served.removeIf(endpoint -> !endpoint.matches("[A-Z]+ (leads|cases|enforcement-tables|notices).*"));

        assertThat(MATRIX.lines().map(line -> line.split("\\|")).map(cells -> cells[0].strip() + " " + cells[1].strip())
            .collect(Collectors.toSet())).isEqualTo(served);
    }

    @Test
    void officerSeesAndActsInTheOwnAreaOnly() {
        TestCase dalian = TestCase.filed();
        String shenyang = Tokens.officer("leader-sy", "210100", Roles.LEADER).sign();

        assertThatProblem(dalian.get(shenyang, "")).is(404, "enforcement/no-such-case");
        assertThatProblem(dalian.get(shenyang, "/archive.zip")).is(404, "enforcement/no-such-case");
        assertThatProblem(dalian.get(shenyang, "/files/x")).is(404, "enforcement/no-such-case");
        assertThatProblem(dalian.post(shenyang, "waiver", Map.of("ground", "NO_VIOLATION", "reasons", "x", "education", "x")))
            .is(404, "enforcement/no-such-case");
        given().auth().oauth2(shenyang).get(BASE + "cases").then().body("items.caseNo", not(hasItem(dalian.caseNo())));
        given().auth().oauth2(shenyang).get(BASE + "leads").then().body("items.leadNo", not(hasItem(dalian.leadNo())));
        assertThat(given().auth().oauth2(shenyang).get(BASE + "enforcement-tables/cases.csv").asString()).doesNotContain(dalian.caseNo());
        assertThat(given().auth().oauth2(LEADER).queryParam("sort", "-filedOn").get(BASE + "enforcement-tables/cases.csv").asString()).contains(dalian.caseNo());
        given().auth().oauth2(LEADER).get(BASE + "enforcement-tables/leads.xlsx").then().statusCode(200)
            .header("Content-Disposition", "attachment; filename=leads.xlsx");
    }

    @Test
    void partySeesItsCaseFromTheNoticeOnAndNotTheDeliberations() {
        TestCase quiet = TestCase.investigated();
        assertThatProblem(quiet.get(quiet.legal(), "")).is(404, "enforcement/no-such-case");

        TestCase told = TestCase.notified(180_000);
        JsonPath view = told.get(told.legal(), "").then().statusCode(200).body("proposal", equalTo(null)).body("review", equalTo(null))
            .body("evidence.size()", equalTo(0)).extract().jsonPath();
        assertThat(view.getList("documents.kind", String.class)).containsExactly("NOTICE");
        String notice = view.getString("documents[0].id");
        assertThat(told.get(told.legal(), "/documents/" + notice).then().statusCode(200).extract().asString()).contains("陈述和申辩");
        String filing = told.view().getString("documents.find { it.kind == 'FILING' }.id");
        assertThatProblem(told.get(told.legal(), "/documents/" + filing)).is(404, "enforcement/no-such-document");
        assertThat(told.get(told.legal(), "/story").jsonPath().getList("timeline.act", String.class)).containsExactly("serve-notice");
        assertThatProblem(told.get(Tokens.enterprise("other", Units.uscc(), Roles.ENT_LEGAL).sign(), "")).is(404, "enforcement/no-such-case");
    }

    @Test
    void discloserSeesDecidedCasesOnlyAndNoEvidence() {
        TestCase one = TestCase.notified(180_000);
        assertThatProblem(one.get(DISCLOSER, "")).is(404, "enforcement/no-such-case");
        one.post(FIRST, "forwarding", Map.of("review", false)).then().statusCode(200);
        one.post(LEADER, "decision", TestCase.decision(150_000)).then().statusCode(200);

        one.get(DISCLOSER, "").then().statusCode(200).body("evidence.size()", equalTo(0)).body("proposal", equalTo(null));
    }

    @Test
    void openDataNeedsNoSignIn() {
        given().get(BASE + "public/penalties").then().statusCode(200);
        assertThat(given().get(BASE + "public/penalty-data/penalties.csv").then().statusCode(200).extract().asString()).contains("penaltyNo");
        assertThat(given().get(BASE + "public/penalty-data/dictionary.csv").then().statusCode(200).extract().asString()).contains("罚款金额");
        assertThatProblem(given().get(BASE + "public/penalties/none")).is(404, "enforcement/no-such-decision");
    }

    private static RequestSpecification everywhere(String role) {
        Tokens token = role.startsWith("ENT_") ? Tokens.enterprise("any-" + role, Units.uscc(), role) : Tokens.officer("any-" + role, "210000", role);
        return given().auth().oauth2(token.with("certificate_no", "21000000099").sign());
    }

    private static Response call(String method, String path, RequestSpecification request) {
        String address = BASE + path.replaceAll("\\{no}", "none").replaceAll("\\{number}", "1").replaceAll("\\{\\w+}", "0190b6b2-0000-7000-8000-000000000000");
        if (method.equals("PUT")) {
            return request.multiPart("kind", "PHYSICAL").multiPart("title", "x").multiPart("source", "x").multiPart("takenAt", "2026-09-01T08:00:00+08:00")
                .multiPart("takenBy", "x").multiPart("place", "x").multiPart("proves", "x").multiPart("file", "x.pdf", "%PDF-".getBytes()).put(address);
        }
        if (method.equals("GET")) {
            return request.get(address);
        }
        String body = path.equals("leads") ? "{\"source\":\"TRANSFER\",\"sourceKey\":\"" + Units.uscc() + "\",\"uscc\":\"" + Units.uscc()
            + "\",\"unitName\":\"x\",\"division\":\"210200\",\"subject\":\"x\",\"facts\":\"x\"}" : BODIES.get(path);
        return (body == null ? request : request.body(body)).contentType(ContentType.JSON).post(address);
    }
}
