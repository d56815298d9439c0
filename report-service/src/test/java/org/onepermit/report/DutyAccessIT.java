package org.onepermit.report;

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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.platform.identity.Roles;
import org.onepermit.report.testing.ReportCase;
import org.onepermit.report.testing.Units;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.PermitServiceStandIn;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;

/** Who may call what of duties, notices, monitoring, ledger and accounts (DOMAIN J): every role at every endpoint, closed without a claim. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "report"))
@WithTestResource(TokenResource.class)
@WithTestResource(PermitServiceStandIn.class)
class DutyAccessIT {

    private static final String BASE = "/api/report/v1/";
    private static final String ROOMS = "[A-Z]+ (duties|calendar|notices|permits|results|laboratories|ledger-entries|accounts)(/.*)?";
    private static final List<String> ROLES = List.of(Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.CLERK, Roles.REVIEWER, Roles.APPROVER,
        Roles.INSPECTOR, Roles.LEGAL_REVIEWER, Roles.LEADER, Roles.DISCLOSER, Roles.DISPATCHER, Roles.AUDITOR, Roles.OPERATOR, Roles.SYS);
    private static final String MATRIX = """
        GET  | duties                         | ENT_AGENT ENT_LEGAL CLERK REVIEWER APPROVER INSPECTOR LEADER
        GET  | duties/export                  | ENT_AGENT ENT_LEGAL CLERK REVIEWER APPROVER INSPECTOR LEADER
        GET  | duties/{dutyNo}                | ENT_AGENT ENT_LEGAL CLERK REVIEWER APPROVER INSPECTOR LEADER
        GET  | calendar                       | ENT_AGENT ENT_LEGAL
        POST | calendar/address               | ENT_AGENT ENT_LEGAL
        GET  | notices                        | ENT_AGENT ENT_LEGAL CLERK REVIEWER APPROVER LEADER
        POST | notices/{id}/read              | ENT_AGENT ENT_LEGAL CLERK REVIEWER APPROVER LEADER
        GET  | permits                        | ENT_AGENT ENT_LEGAL
        GET  | permits/{permitNo}/account     | ENT_AGENT ENT_LEGAL REVIEWER APPROVER INSPECTOR LEADER
        GET  | permits/{permitNo}/tax         | ENT_AGENT ENT_LEGAL REVIEWER APPROVER INSPECTOR LEADER
        GET  | accounts                       | ENT_AGENT ENT_LEGAL REVIEWER APPROVER INSPECTOR LEADER
        GET  | accounts/export                | ENT_AGENT ENT_LEGAL REVIEWER APPROVER INSPECTOR LEADER
        GET  | results                        | ENT_AGENT ENT_LEGAL REVIEWER APPROVER INSPECTOR LEADER
        POST | results                        | ENT_AGENT
        POST | results/imports                | ENT_AGENT
        GET  | results/template.xlsx          | ENT_AGENT ENT_LEGAL REVIEWER APPROVER INSPECTOR LEADER
        GET  | results/export                 | ENT_AGENT ENT_LEGAL REVIEWER APPROVER INSPECTOR LEADER
        GET  | results/{id}/versions          | ENT_AGENT ENT_LEGAL REVIEWER APPROVER INSPECTOR LEADER
        POST | results/{id}/correction        | ENT_AGENT
        GET  | results/{id}/attachments       | ENT_AGENT ENT_LEGAL REVIEWER APPROVER INSPECTOR LEADER
        POST | results/{id}/attachments       | ENT_AGENT
        GET  | results/{id}/attachments/{file} | ENT_AGENT ENT_LEGAL REVIEWER APPROVER INSPECTOR LEADER
        GET  | laboratories                   | ENT_AGENT ENT_LEGAL REVIEWER APPROVER INSPECTOR LEADER
        POST | laboratories                   | REVIEWER
        GET  | ledger-entries                 | ENT_AGENT ENT_LEGAL REVIEWER APPROVER INSPECTOR LEADER
        POST | ledger-entries                 | ENT_AGENT
        POST | ledger-entries/imports         | ENT_AGENT
        GET  | ledger-entries/template.xlsx   | ENT_AGENT ENT_LEGAL REVIEWER APPROVER INSPECTOR LEADER
        GET  | ledger-entries/export          | ENT_AGENT ENT_LEGAL REVIEWER APPROVER INSPECTOR LEADER
        GET  | ledger-entries/{id}/versions   | ENT_AGENT ENT_LEGAL REVIEWER APPROVER INSPECTOR LEADER
        POST | ledger-entries/{id}/correction | ENT_AGENT
        GET  | ledger-entries/{id}/attachments | ENT_AGENT ENT_LEGAL REVIEWER APPROVER INSPECTOR LEADER
        POST | ledger-entries/{id}/attachments | ENT_AGENT
        GET  | ledger-entries/{id}/attachments/{file} | ENT_AGENT ENT_LEGAL REVIEWER APPROVER INSPECTOR LEADER
        """;
    private static final String RESULT = "{\"point\":\"DW001\",\"belowDetection\":false}";
    private static final String ENTRY = "{\"kind\":\"WATER\"}";
    /** A body that each endpoint takes for well-formed, where it asks for one. */
    private static final Map<String, String> BODIES = Map.of(
        "results", "{\"permitNo\":\"none\",\"lines\":[" + RESULT + "]}",
        "results/{id}/correction", "{\"reason\":\"x\",\"result\":" + RESULT + "}",
        "ledger-entries", "{\"permitNo\":\"none\",\"lines\":[" + ENTRY + "]}",
        "ledger-entries/{id}/correction", "{\"reason\":\"x\",\"entry\":" + ENTRY + "}",
        "laboratories", "{\"name\":\"x\",\"certificateNo\":\"%s\",\"validFrom\":\"2026-01-01\",\"validTo\":\"2026-12-31\"}");
    /** Open to anybody with the role, whatever the claims: they show nothing of anyone. */
    private static final Set<String> WITHOUT_CLAIM = Set.of("results/template.xlsx", "ledger-entries/template.xlsx", "laboratories",
        "results/{id}/versions", "results/{id}/correction", "ledger-entries/{id}/versions", "ledger-entries/{id}/correction", "duties/{dutyNo}",
        "results/imports", "ledger-entries/imports", "results/{id}/attachments", "results/{id}/attachments/{file}", "ledger-entries/{id}/attachments",
        "ledger-entries/{id}/attachments/{file}");

    @ParameterizedTest(name = "{0} {1} is for {2}")
    @CsvSource(delimiter = '|', textBlock = MATRIX)
    void onlyTheRolesOfTheMatrixGetIn(String method, String path, String allowed) {
        Set<String> in = Set.of(allowed.split(" "));
        for (String role : ROLES) {
            Response answer = call(method, path, everywhere(role));
            if (in.contains(role)) {
                assertThat(answer.statusCode()).as("%s: %s", role, answer.asString()).isIn(200, 201, 404);
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
            if (WITHOUT_CLAIM.contains(path)) {
                assertThat(answer.statusCode()).as("%s: %s", role, answer.asString()).isIn(200, 201, 403, 404);
            } else {
                assertThatProblem(answer).as(role).is(403, "identity/claim-missing");
            }
        }
    }

    @Test
    void matrixHoldsEveryEndpointOfTheseRooms() {
        JsonPath openapi = given().queryParam("format", "json").get("/q/openapi").then().statusCode(200).extract().jsonPath();
        Map<String, Map<String, Object>> paths = openapi.getMap("paths");
        Set<String> served = new TreeSet<>();
        paths.forEach((path, methods) -> methods.keySet().stream().filter(name -> name.matches("get|put|post|delete"))
            .forEach(name -> served.add(name.toUpperCase() + " " + path.replace(BASE, ""))));
        served.removeIf(endpoint -> !endpoint.matches(ROOMS));

        assertThat(MATRIX.lines().map(line -> line.split("\\|")).map(cells -> cells[0].strip() + " " + cells[1].strip()).collect(Collectors.toSet()))
            .isEqualTo(served);
    }

    /** A person with every claim, so that only the role decides. */
    private static RequestSpecification everywhere(String role) {
        return given().auth().oauth2(Tokens.enterprise("any-" + role, Units.uscc(), role).division("210000").sign());
    }

    private static Response call(String method, String path, RequestSpecification caller) {
        String at = BASE + path.replaceAll("\\{.*?}", "none");
        caller.queryParam("year", 2026);
        if (path.endsWith("/imports")) {
            String table = path.startsWith("results") ? "监测点位,污染物,采样时间,监测结果\nDW001,COD,2026-01-01,1\n" : "日期,类别\n2026-01-01,用水量\n";
            return caller.contentType("text/csv").queryParam("permitNo", "none").body(table.getBytes(StandardCharsets.UTF_8)).post(at);
        }
        if (method.equals("POST") && path.endsWith("/attachments")) {
            return caller.contentType("application/pdf").queryParam("kind", "OTHER").queryParam("filename", "x.pdf").body(ReportCase.PDF).post(at);
        }
        boolean bodied = method.equals("POST") && BODIES.containsKey(path);
        return (bodied ? caller.contentType(ContentType.JSON).body(BODIES.get(path).formatted(Units.uscc())) : caller).request(method, at);
    }
}
