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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.platform.identity.Roles;
import org.onepermit.report.testing.LegalTime;
import org.onepermit.report.testing.ReportCase;
import org.onepermit.report.testing.Units;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.PermitServiceStandIn;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;

/** Who may call what of filing, checks, review, publication and spot checks (DOMAIN J): every role at every endpoint. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "report"))
@WithTestResource(TokenResource.class)
@WithTestResource(PermitServiceStandIn.class)
class ReportAccessMatrixIT {

    private static final String BASE = "/api/report/v1/";
    private static final List<String> ROLES = List.of(Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.CLERK, Roles.REVIEWER, Roles.APPROVER,
        Roles.INSPECTOR, Roles.LEGAL_REVIEWER, Roles.LEADER, Roles.DISCLOSER, Roles.DISPATCHER, Roles.AUDITOR, Roles.OPERATOR, Roles.SYS);
    private static final String MATRIX = """
        GET    | reports                                | ENT_AGENT ENT_LEGAL CLERK REVIEWER APPROVER INSPECTOR LEADER
        POST   | reports                                | ENT_AGENT
        GET    | reports/{no}                           | ENT_AGENT ENT_LEGAL CLERK REVIEWER APPROVER INSPECTOR LEADER
        PUT    | reports/{no}/draft                     | ENT_AGENT
        POST   | reports/{no}/findings                  | ENT_AGENT ENT_LEGAL
        PUT    | reports/{no}/corrections/{item}        | ENT_AGENT
        POST   | reports/{no}/submission                | ENT_LEGAL
        GET    | reports/{no}/versions/{version}        | ENT_AGENT ENT_LEGAL CLERK REVIEWER APPROVER INSPECTOR LEADER
        GET    | reports/{no}/case                      | ENT_AGENT ENT_LEGAL CLERK REVIEWER APPROVER INSPECTOR LEADER
        GET    | reports/{no}/attachments               | ENT_AGENT ENT_LEGAL CLERK REVIEWER APPROVER INSPECTOR LEADER
        POST   | reports/{no}/attachments               | ENT_AGENT
        GET    | reports/{no}/attachments/{id}          | ENT_AGENT ENT_LEGAL CLERK REVIEWER APPROVER INSPECTOR LEADER
        DELETE | reports/{no}/attachments/{id}          | ENT_AGENT
        GET    | report-list.csv                        | ENT_AGENT ENT_LEGAL CLERK REVIEWER APPROVER INSPECTOR LEADER
        GET    | report-list.xlsx                       | ENT_AGENT ENT_LEGAL CLERK REVIEWER APPROVER INSPECTOR LEADER
        GET    | review-list.csv                        | CLERK REVIEWER APPROVER LEADER
        GET    | review-list.xlsx                       | CLERK REVIEWER APPROVER LEADER
        GET    | facts/{permitNo}                       | REVIEWER LEADER
        GET    | reviews                                | CLERK REVIEWER APPROVER LEADER
        GET    | reviews/{no}                           | CLERK REVIEWER APPROVER LEADER
        POST   | reviews/{no}/decision                  | REVIEWER
        POST   | reviews/{no}/referral                  | APPROVER
        POST   | reviews/{no}/referral/end              | REVIEWER
        GET    | acceptance-batches                     | CLERK REVIEWER APPROVER LEADER
        GET    | acceptance-batches/{batch}             | CLERK REVIEWER APPROVER LEADER
        POST   | acceptance-batches                     | CLERK REVIEWER
        POST   | acceptance-batches/{batch}/acceptance  | REVIEWER
        GET    | spot-checks                            | REVIEWER APPROVER LEADER AUDITOR
        GET    | spot-checks/{check}                    | REVIEWER APPROVER LEADER AUDITOR
        POST   | spot-checks                            | REVIEWER LEADER
        POST   | spot-checks/{check}/draw               | REVIEWER LEADER
        PUT    | spot-checks/{check}/items/{number}     | REVIEWER
        """;
    /** Written by machines too, which have no area: told apart in a test of its own. */
    private static final String FACT = "PUT facts/{permitNo}/{kind}";
    private static final Map<String, String> BODIES = Map.ofEntries(
        Map.entry("reports", "{\"dutyNo\":\"none\"}"),
        Map.entry("reports/{no}/draft", "{\"content\":{}}"),
        Map.entry("reports/{no}/findings", "{\"content\":{}}"),
        Map.entry("reports/{no}/corrections/{item}", "{\"answer\":\"x\"}"),
        Map.entry("reports/{no}/submission", "{\"commitmentAccepted\":true,\"signature\":{\"name\":\"周\"}}"),
        Map.entry("reviews/{no}/decision", "{\"outcome\":\"ACCEPTED\"}"),
        Map.entry("reviews/{no}/referral", "{\"confirmed\":true}"),
        Map.entry("reviews/{no}/referral/end", "{\"accepted\":true,\"reason\":\"x\"}"),
        Map.entry("spot-checks", "{\"subject\":\"REPORT\",\"division\":\"210000\",\"title\":\"x\",\"from\":\"1990-01-01\",\"to\":\"1990-12-31\",\"sharePercent\":10}"),
        Map.entry("spot-checks/{check}/draw", "{\"entropy\":\"x\"}"),
        Map.entry("spot-checks/{check}/items/{number}", "{\"result\":\"PASS\",\"answers\":{}}"));

    @BeforeEach
    void inJanuary() {
        LegalTime.at("2026-01-12T09:00");
    }

    @ParameterizedTest(name = "{0} {1} is for {2}")
    @CsvSource(delimiter = '|', textBlock = MATRIX)
    void onlyTheRolesOfTheMatrixGetIn(String method, String path, String allowed) {
        Set<String> in = Set.of(allowed.split(" "));
        for (String role : ROLES) {
            Response answer = call(method, path, everywhere(role));
            if (in.contains(role)) {
                assertThat(answer.statusCode()).as("%s: %s", role, answer.asString()).isIn(200, 201, 404, 409);
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
            if (path.equals("reports") && method.equals("POST")) {
                assertThatProblem(answer).as(role).is(404, "filing/no-such-duty");
            } else {
                assertThatProblem(answer).as(role).is(403, "identity/claim-missing");
            }
        }
    }

    @Test
    void machinesMayEnterFactsAndOfficersOnlyOfTheirArea() {
        String fact = BASE + "facts/91210200MA0ABCDE63001V/EVENTS?from=2025-01-01&to=2025-12-31";
        for (String role : ROLES) {
            Response answer = everywhere(role).contentType(ContentType.JSON).body("{\"content\":[],\"source\":\"x\"}").put(fact);
            switch (role) {
                case Roles.SYS -> assertThat(answer.statusCode()).isEqualTo(200);
                case Roles.REVIEWER -> assertThat(answer.statusCode()).isEqualTo(404);
                default -> assertThatProblem(answer).as(role).is(403, "platform/forbidden");
            }
        }
    }

    @Test
    void matrixHoldsEveryEndpointOfTheseRooms() {
        JsonPath openapi = given().queryParam("format", "json").get("/q/openapi").then().statusCode(200).extract().jsonPath();
        Map<String, Map<String, Object>> paths = openapi.getMap("paths");
        Set<String> served = new TreeSet<>();
        paths.forEach((path, methods) -> methods.keySet().stream().filter(name -> name.matches("get|put|post|delete"))
            .forEach(name -> served.add(name.toUpperCase(Locale.ROOT) + " " + path.replace(BASE, ""))));
        served.removeIf(endpoint -> !endpoint.matches("[A-Z]+ (report|review|acceptance-batches|spot-checks|facts).*"));
        served.remove(FACT);

        assertThat(MATRIX.lines().map(line -> line.split("\\|")).map(cells -> cells[0].strip() + " " + cells[1].strip())
            .collect(Collectors.toSet())).isEqualTo(served);
    }

    /** A person with every claim, so that only the role decides. */
    private static RequestSpecification everywhere(String role) {
        return given().auth().oauth2(Tokens.enterprise("any-" + role, Units.uscc(), role).division("210000").sign());
    }

    private static Response call(String method, String path, RequestSpecification caller) {
        String at = BASE + path.replace("{version}", "1").replaceAll("\\{.*?}", "none");
        if (method.equals("POST") && path.endsWith("/attachments")) {
            return caller.contentType("application/pdf").queryParam("kind", "OTHER").queryParam("filename", "x.pdf").body(ReportCase.PDF).post(at);
        }
        boolean bodied = method.equals("PUT") || method.equals("POST");
        return (bodied ? caller.contentType(ContentType.JSON).body(BODIES.getOrDefault(path, "{}")) : caller)
            .header("If-Match", "\"0\"").request(method, at);
    }
}
