package org.onepermit.inspection.visit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.inspection.testing.Units;
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.PermitServiceStandIn;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;

/** Who may call what of tasks, visits, remedies, publication and ratings: every role at every endpoint. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "inspection"))
@WithTestResource(TokenResource.class)
@WithTestResource(PermitServiceStandIn.class)
class VisitAccessIT {

    private static final List<String> ROLES = List.of(Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.CLERK, Roles.REVIEWER, Roles.APPROVER,
        Roles.INSPECTOR, Roles.LEGAL_REVIEWER, Roles.LEADER, Roles.DISCLOSER, Roles.DISPATCHER, Roles.AUDITOR, Roles.OPERATOR, Roles.SYS);
    private static final String MATRIX = """
        GET  | tasks                                | ENT_AGENT ENT_LEGAL DISPATCHER INSPECTOR APPROVER LEGAL_REVIEWER LEADER DISCLOSER AUDITOR
        POST | tasks                                | DISPATCHER
        GET  | tasks/export.csv                     | DISPATCHER INSPECTOR APPROVER LEGAL_REVIEWER LEADER DISCLOSER AUDITOR
        GET  | tasks/export.xlsx                    | DISPATCHER INSPECTOR APPROVER LEGAL_REVIEWER LEADER DISCLOSER AUDITOR
        GET  | tasks/{no}                           | ENT_AGENT ENT_LEGAL DISPATCHER INSPECTOR APPROVER LEGAL_REVIEWER LEADER DISCLOSER AUDITOR
        GET  | tasks/{no}/case                      | ENT_AGENT ENT_LEGAL DISPATCHER INSPECTOR APPROVER LEGAL_REVIEWER LEADER DISCLOSER AUDITOR
        GET  | tasks/{no}/file                      | DISPATCHER INSPECTOR
        POST | tasks/{no}/preparation               | INSPECTOR
        POST | tasks/{no}/cancellation              | DISPATCHER
        POST | tasks/{no}/visit                     | INSPECTOR
        POST | tasks/{no}/visit/changes             | INSPECTOR
        POST | tasks/{no}/visit/resolutions         | INSPECTOR
        PUT  | tasks/{no}/visit/notes/{id}          | INSPECTOR
        POST | tasks/{no}/visit/finish              | INSPECTOR
        POST | tasks/{no}/visit/refusal             | INSPECTOR
        POST | tasks/{no}/visit/desk-report         | INSPECTOR
        POST | tasks/{no}/visit/supplements         | INSPECTOR
        PUT  | tasks/{no}/files/{id}                | INSPECTOR
        GET  | tasks/{no}/files/{id}                | ENT_AGENT ENT_LEGAL DISPATCHER INSPECTOR APPROVER LEGAL_REVIEWER LEADER DISCLOSER AUDITOR
        POST | tasks/{no}/conclusion                | APPROVER
        POST | tasks/{no}/department-results        | APPROVER
        GET  | tasks/{no}/rectification             | ENT_AGENT ENT_LEGAL DISPATCHER INSPECTOR APPROVER LEGAL_REVIEWER LEADER DISCLOSER AUDITOR
        POST | tasks/{no}/rectification/report      | ENT_AGENT ENT_LEGAL
        POST | tasks/{no}/rectification/recheck     | INSPECTOR
        GET  | tasks/{no}/publication/draft         | DISCLOSER APPROVER
        POST | tasks/{no}/publication               | DISCLOSER
        POST | tasks/{no}/publication/corrections   | DISCLOSER
        POST | tasks/{no}/publication/reply         | ENT_LEGAL
        POST | tasks/{no}/rating                    | ENT_AGENT ENT_LEGAL
        GET  | tasks/{no}/rating                    | ENT_AGENT ENT_LEGAL LEADER AUDITOR DISPATCHER
        GET  | tasks/{no}/recusals                  | ENT_AGENT ENT_LEGAL DISPATCHER INSPECTOR APPROVER LEGAL_REVIEWER LEADER AUDITOR
        POST | tasks/{no}/recusals                  | ENT_AGENT ENT_LEGAL INSPECTOR
        GET  | recusals                             | LEADER DISPATCHER
        GET  | recusals/export.csv                  | LEADER DISPATCHER
        GET  | recusals/export.xlsx                 | LEADER DISPATCHER
        POST | recusals/{id}/decision               | LEADER
        GET  | inspection-figures                   | DISPATCHER APPROVER LEADER DISCLOSER AUDITOR
        """;
    private static final String ID = "00000000-0000-7000-8000-000000000000";
    private static final Map<String, String> BODIES = Map.ofEntries(
        Map.entry("tasks", "{\"kind\":\"PLAN\",\"objectNo\":\"none\",\"inspectorNos\":[],\"reason\":\"x\"}"),
        Map.entry("tasks/{no}/preparation", "{\"method\":\"SITE\"}"),
        Map.entry("tasks/{no}/cancellation", "{\"reason\":\"OBJECT_CLOSED\"}"),
        Map.entry("tasks/{no}/visit", "{\"arrivedAt\":\"2026-09-01T09:00:00+08:00\",\"noticeGiven\":true,\"certificatesShown\":[],"
            + "\"arrivedFrom\":{\"longitude\":1,\"latitude\":1,\"accuracyMetres\":1}}"),
        Map.entry("tasks/{no}/visit/changes", "{\"changes\":[{\"id\":\"" + ID + "\",\"item\":\"ledger\",\"field\":\"FACTS\",\"device\":\"d\","
            + "\"at\":\"2026-09-01T09:00:00+08:00\"}]}"),
        Map.entry("tasks/{no}/visit/resolutions", "{\"changeId\":\"" + ID + "\"}"),
        Map.entry("tasks/{no}/visit/notes/{id}", "{\"kind\":\"SAMPLE\",\"subject\":\"x\",\"content\":\"x\",\"at\":\"2026-09-01T09:00:00+08:00\"}"),
        Map.entry("tasks/{no}/visit/finish", "{\"leftAt\":\"2026-09-01T09:00:00+08:00\",\"outletsChecked\":[]}"),
        Map.entry("tasks/{no}/visit/refusal", "{\"facts\":\"x\",\"at\":\"2026-09-01T09:00:00+08:00\"}"),
        Map.entry("tasks/{no}/visit/supplements", "{\"content\":\"x\"}"),
        Map.entry("tasks/{no}/conclusion", "{\"result\":\"NO_PROBLEM\",\"followUp\":\"NONE\"}"),
        Map.entry("tasks/{no}/department-results", "{\"department\":\"x\",\"result\":\"NO_PROBLEM\",\"reason\":\"x\"}"),
        Map.entry("tasks/{no}/rectification/report", "{\"report\":\"x\"}"),
        Map.entry("tasks/{no}/rectification/recheck", "{\"passed\":true,\"findings\":\"x\",\"checkedOn\":\"2026-09-01\"}"),
        Map.entry("tasks/{no}/publication", "{\"facts\":\"x\"}"),
        Map.entry("tasks/{no}/publication/corrections", "{\"result\":\"OTHER\",\"facts\":\"x\",\"reason\":\"x\",\"decidedOn\":\"2026-09-01\"}"),
        Map.entry("tasks/{no}/publication/reply", "{\"content\":\"x\"}"),
        Map.entry("tasks/{no}/recusals", "{\"inspectorNo\":\"x\",\"ground\":\"RELATIVE\",\"facts\":\"x\"}"),
        Map.entry("recusals/{id}/decision", "{\"granted\":false,\"reason\":\"x\"}"),
        Map.entry("tasks/{no}/rating", "{\"stars\":5}"));

    @ParameterizedTest(name = "{0} {1} is for {2}")
    @CsvSource(delimiter = '|', textBlock = MATRIX)
    void onlyTheRolesOfTheMatrixGetIn(String method, String path, String allowed) {
        Set<String> in = Set.of(allowed.split(" "));
        for (String role : ROLES) {
            Response answer = call(method, path, everywhere(role));
            if (in.contains(role)) {
                assertThat(answer.statusCode()).as("%s: %s", role, answer.asString())
                    .isIn(path.contains("{") ? List.of(404) : method.equals("POST") ? List.of(400) : List.of(200));
            } else {
                assertThatProblem(answer).as(role).is(403, "platform/forbidden");
            }
        }
        assertThatProblem(call(method, path, given())).as("nobody").is(401, "platform/unauthenticated");
    }

    @ParameterizedTest(name = "{0} {1} fails closed")
    @CsvSource(delimiter = '|', textBlock = """
        GET  | tasks        | ENT_AGENT ENT_LEGAL DISPATCHER INSPECTOR APPROVER LEGAL_REVIEWER LEADER DISCLOSER AUDITOR
        GET  | tasks/export.csv | DISPATCHER INSPECTOR APPROVER LEGAL_REVIEWER LEADER DISCLOSER AUDITOR
        GET  | recusals | LEADER DISPATCHER
        GET  | recusals/export.csv | LEADER DISPATCHER
        GET  | inspection-figures | DISPATCHER APPROVER LEADER DISCLOSER AUDITOR
        """)
    void missingClaimIsARefusal(String method, String path, String allowed) {
        for (String role : allowed.split(" ")) {
            assertThatProblem(call(method, path, given().auth().oauth2(Tokens.of("claimless").roles(role).sign()))).as(role)
                .is(403, "identity/claim-missing");
        }
    }

    @Test
    void matrixHoldsEveryEndpointOfTheseRooms() {
        Map<String, Map<String, Object>> paths = given().queryParam("format", "json").get("/q/openapi").then().statusCode(200).extract().jsonPath()
            .getMap("paths");
        Set<String> served = new TreeSet<>();
        paths.forEach((path, methods) -> methods.keySet().stream().filter(name -> name.matches("get|put|post|delete"))
            .forEach(name -> served.add(name.toUpperCase(Locale.ROOT) + " " + path.replace(VisitCase.BASE, ""))));
        served.removeIf(endpoint -> !endpoint.matches("[A-Z]+ (tasks|recusals|inspection-figures).*"));

        assertThat(MATRIX.lines().map(line -> line.split("\\|")).map(cells -> cells[0].strip() + " " + cells[1].strip()).collect(Collectors.toSet()))
            .isEqualTo(served);
    }

    /** A person with every claim, so that only the role decides. */
    private static RequestSpecification everywhere(String role) {
        return given().auth().oauth2(Tokens.enterprise("any-" + role, Units.uscc(), role).division("210000").with("certificate_no", "none").sign());
    }

    private static Response call(String method, String path, RequestSpecification caller) {
        String at = VisitCase.BASE + path.replace("{no}", "JC0").replace("{id}", ID);
        if (path.endsWith("/files/{id}") && method.equals("PUT")) {
            return caller.contentType("image/jpeg").queryParam("shows", "OTHER").queryParam("sha256", "0".repeat(64))
                .queryParam("takenAt", "2026-09-01T09:00:00+08:00").queryParam("device", "d").body(VisitCase.JPEG).put(at);
        }
        RequestSpecification asked = path.equals("inspection-figures") ? caller.queryParam("year", 2026)
            : caller;
        return (method.equals("GET") ? asked : asked.contentType(ContentType.JSON).body(BODIES.getOrDefault(path, "{}"))).request(method, at);
    }
}
