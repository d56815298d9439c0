package org.onepermit.workflow.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
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
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;

/** Who may call what of the engine room (DOMAIN J): every role at every endpoint. */
@QuarkusTest
@QuarkusTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "workflow"))
@QuarkusTestResource(TokenResource.class)
class AccessMatrixIT {

    static final String MATRIX = """
        GET  | instances
        GET  | instances/{key}
        GET  | instances/{key}/xml
        POST | instances/{key}/cancellation
        PUT  | instances/{key}/variables
        GET  | jobs
        POST | jobs/{key}/retries
        GET  | incidents
        POST | incidents/{key}/resolution
        GET  | messages
        POST | messages/{key}/expiry
        GET  | subscriptions
        GET  | timers
        POST | timers/{key}/firing
        """;

    private static final String BASE = OperatorCase.BASE + "/";
    private static final List<String> OTHERS = List.of(Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.CLERK, Roles.REVIEWER,
            Roles.APPROVER, Roles.INSPECTOR, Roles.LEGAL_REVIEWER, Roles.LEADER, Roles.DISCLOSER, Roles.DISPATCHER,
            Roles.AUDITOR, Roles.SYS);
    private static final Map<String, String> BODIES = Map.of("jobs/{key}/retries", "{\"retries\":1}",
            "instances/{key}/variables", "{\"variables\":{\"a\":1}}");

    @ParameterizedTest(name = "{0} {1} is for operators")
    @CsvSource(delimiter = '|', textBlock = MATRIX)
    void onlyOperatorsGetIn(String method, String path) {
        assertThat(call(method, path, OperatorCase.operator()).statusCode()).isEqualTo(path.contains("{") ? 404 : 200);
        for (String role : OTHERS) {
            assertThatProblem(call(method, path, as(role))).as(role).is(403, "platform/forbidden");
        }
        assertThatProblem(call(method, path, given())).as("nobody").is(401, "platform/unauthenticated");
    }

    @Test
    void matrixHoldsEveryEndpointOfTheEngineRoom() {
        JsonPath openapi = given().queryParam("format", "json").get("/q/openapi").then().statusCode(200).extract().jsonPath();
        Map<String, Map<String, Object>> paths = openapi.getMap("paths");
        Set<String> served = new TreeSet<>();
        paths.forEach((path, methods) -> methods.keySet().stream().filter(name -> name.matches("get|put|post|delete"))
                .forEach(name -> served.add(name.toUpperCase() + " " + path.replace(BASE, ""))));
        // Processes are for whoever is signed in, the clock has tests of its own.
        served.removeIf(endpoint -> endpoint.matches("[A-Z]+ (processes|legal-clock).*"));

        assertThat(MATRIX.lines().map(line -> line.split("\\|")).map(cells -> cells[0].strip() + " " + cells[1].strip())
                .collect(Collectors.toSet())).isEqualTo(served);
    }

    static Response call(String method, String path, RequestSpecification caller) {
        boolean bodied = !method.equals("GET");
        return (bodied ? caller.contentType(ContentType.JSON).body(BODIES.getOrDefault(path, "{}")) : caller)
                .request(method, BASE + path.replace("{key}", "1"));
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role).roles(role).sign());
    }
}
