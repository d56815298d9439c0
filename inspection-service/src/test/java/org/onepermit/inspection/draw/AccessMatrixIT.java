package org.onepermit.inspection.draw;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onepermit.inspection.testing.Units;
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;

/** Who may call what of registers, plans and draws (DOMAIN J): every role at every endpoint. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "inspection"))
@WithTestResource(TokenResource.class)
class AccessMatrixIT {

    private static final String BASE = "/api/inspection/v1/";
    private static final List<String> ROLES = List.of(Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.CLERK, Roles.REVIEWER, Roles.APPROVER,
        Roles.INSPECTOR, Roles.LEGAL_REVIEWER, Roles.LEADER, Roles.DISCLOSER, Roles.DISPATCHER, Roles.AUDITOR, Roles.OPERATOR, Roles.SYS);
    private static final String MATRIX = """
        GET    | registers/{register}                    | CLERK DISPATCHER INSPECTOR LEADER AUDITOR
        POST   | registers/{register}                    | CLERK
        GET    | registers/{register}/{no}               | CLERK DISPATCHER INSPECTOR LEADER AUDITOR
        PUT    | registers/{register}/{no}               | CLERK
        GET    | registers/{register}/{no}/editions      | CLERK DISPATCHER INSPECTOR LEADER AUDITOR
        GET    | register-files/{register}               | CLERK DISPATCHER INSPECTOR LEADER AUDITOR
        GET    | register-files/{register}/template      | CLERK
        POST   | register-files/{register}               | CLERK
        GET    | inspectors/{no}/absences                | CLERK LEADER DISPATCHER AUDITOR
        POST   | inspectors/{no}/absences                | CLERK LEADER
        DELETE | inspectors/{no}/absences/{id}           | CLERK LEADER
        GET    | inspectors/{no}/recusals                | CLERK LEADER DISPATCHER AUDITOR
        POST   | inspectors/{no}/recusals                | CLERK LEADER
        DELETE | inspectors/{no}/recusals/{id}           | CLERK LEADER
        GET    | plans                                   | DISPATCHER LEADER AUDITOR
        POST   | plans                                   | DISPATCHER
        GET    | plans/{no}                              | DISPATCHER LEADER AUDITOR
        PUT    | plans/{no}                              | DISPATCHER
        GET    | plans/{no}/what-if                      | DISPATCHER LEADER AUDITOR
        GET    | plans/{no}/exclusions                   | DISPATCHER LEADER AUDITOR
        POST   | plans/{no}/submission                   | DISPATCHER
        POST   | plans/{no}/decision                     | LEADER
        POST   | plans/{no}/draws                        | DISPATCHER
        GET    | draws                                   | DISPATCHER AUDITOR LEADER INSPECTOR
        GET    | draws/export                            | DISPATCHER AUDITOR LEADER INSPECTOR
        GET    | draws/{no}                              | DISPATCHER AUDITOR LEADER INSPECTOR
        GET    | draws/{no}/tasks                        | DISPATCHER AUDITOR LEADER INSPECTOR
        POST   | draws/{no}/operator-secret              | DISPATCHER
        POST   | draws/{no}/witness-secret               | AUDITOR
        POST   | draws/{no}/commitment                   | DISPATCHER
        POST   | draws/{no}/entropy                      | DISPATCHER AUDITOR
        POST   | draws/{no}/lots                         | DISPATCHER
        POST   | draws/{no}/reveal                       | DISPATCHER
        POST   | draws/{no}/adjustments                  | DISPATCHER AUDITOR
        POST   | draws/{no}/adjustments/{number}/decision | LEADER
        """;
    private static final String OBJECT = "{\"positiveList\":false,\"clue\":false,\"closed\":false}";
    private static final String PLAN = "{\"cap\":1,\"seats\":2,\"pairs\":1,\"sameItemMonths\":0}";
    /** A body that each endpoint takes for well-formed, where it asks for one. */
    private static final Map<String, String> BODIES = Map.ofEntries(
        Map.entry("registers/{register}", "{\"no\":\"!\",\"content\":" + OBJECT + "}"),
        Map.entry("registers/{register}/{no}", OBJECT),
        Map.entry("inspectors/{no}/absences", "{\"firstDay\":\"2026-01-01\",\"lastDay\":\"2026-01-01\",\"reason\":\"x\"}"),
        Map.entry("inspectors/{no}/recusals", "{\"uscc\":\"x\",\"reason\":\"RELATIVE\"}"),
        Map.entry("plans", "{\"year\":2026,\"content\":" + PLAN + "}"),
        Map.entry("plans/{no}", PLAN),
        Map.entry("plans/{no}/decision", "{\"approve\":true}"),
        Map.entry("plans/{no}/draws", "{\"period\":\"Q1\",\"visitsFrom\":\"2026-01-01\",\"visitsTo\":\"2026-01-02\"}"),
        Map.entry("draws/{no}/operator-secret", "{\"secret\":\"" + "00".repeat(32) + "\"}"),
        Map.entry("draws/{no}/witness-secret", "{\"secret\":\"" + "00".repeat(32) + "\"}"),
        Map.entry("draws/{no}/commitment", "{\"entropyName\":\"x\",\"entropyDefinition\":\"x\",\"existsFrom\":\"2099-01-01T00:00:00+08:00\"}"),
        Map.entry("draws/{no}/entropy", "{\"value\":\"x\"}"),
        Map.entry("draws/{no}/adjustments", "{\"kind\":\"VOID\",\"reason\":\"IRREGULARITY\"}"),
        Map.entry("draws/{no}/adjustments/{number}/decision", "{\"approve\":true}"));

    @ParameterizedTest(name = "{0} {1} is for {2}")
    @CsvSource(delimiter = '|', textBlock = MATRIX)
    void onlyTheRolesOfTheMatrixGetIn(String method, String path, String allowed) {
        Set<String> in = Set.of(allowed.split(" "));
        for (String role : ROLES) {
            Response answer = call(method, path, everywhere(role));
            if (in.contains(role)) {
                assertThat(answer.statusCode()).as("%s: %s", role, answer.asString()).isIn(path.contains("{no}") ? List.of(404) : List.of(200, 400));
            } else {
                assertThatProblem(answer).as(role).is(403, "platform/forbidden");
            }
        }
        assertThatProblem(call(method, path, given())).as("nobody").is(401, "platform/unauthenticated");
    }

    @ParameterizedTest(name = "{0} {1} fails closed")
    @CsvSource(delimiter = '|', textBlock = MATRIX)
    void missingClaimIsARefusal(String method, String path, String allowed) {
        if (path.endsWith("/template")) {
            return; // An empty table is the same everywhere.
        }
        for (String role : allowed.split(" ")) {
            Response answer = call(method, path, given().auth().oauth2(Tokens.of("claimless").roles(role).sign()));
            assertThatProblem(answer).as(role).is(403, "identity/claim-missing");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"public/plans", "public/draws", "public/draws/VerifyDraw.java", "public/fairness", "public/draw-data/draws.csv",
        "public/draw-data/drawn-tasks.csv", "public/draw-data/dictionary.csv"})
    void publicNeedsNoSignIn(String path) {
        given().get(BASE + path).then().statusCode(200);
    }

    @Test
    void matrixHoldsEveryEndpointOfTheseRooms() {
        JsonPath openapi = given().queryParam("format", "json").get("/q/openapi").then().statusCode(200).extract().jsonPath();
        Map<String, Map<String, Object>> paths = openapi.getMap("paths");
        Set<String> served = new TreeSet<>();
        paths.forEach((path, methods) -> methods.keySet().stream().filter(name -> name.matches("get|put|post|delete"))
            .forEach(name -> served.add(name.toUpperCase() + " " + path.replace(BASE, ""))));
        served.removeIf(endpoint -> !endpoint.matches("[A-Z]+ (registers|register-files|inspectors|plans|draws)(/.*)?"));

        assertThat(MATRIX.lines().map(line -> line.split("\\|")).map(cells -> cells[0].strip() + " " + cells[1].strip())
            .collect(Collectors.toSet())).isEqualTo(served);
    }

    /** A person with every claim, so that only the role decides. */
    private static RequestSpecification everywhere(String role) {
        return given().auth().oauth2(Tokens.enterprise("any-" + role, Units.uscc(), role).division("210000").with("certificate_no", "1").sign());
    }

    private static Response call(String method, String path, RequestSpecification caller) {
        String at = BASE + path.replace("{register}", "objects").replace("{number}", "1").replaceAll("\\{.*?}", "none");
        if (method.equals("POST") && path.equals("register-files/{register}")) {
            return caller.contentType("application/octet-stream").queryParam("format", "CSV").body("x".getBytes()).post(at);
        }
        boolean bodied = method.equals("PUT") || method.equals("POST");
        return (bodied ? caller.contentType(ContentType.JSON).body(BODIES.getOrDefault(path, "{}")) : caller)
            .header("If-Match", "\"0\"").request(method, at);
    }
}
