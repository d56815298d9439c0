package org.onepermit.permit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.onepermit.permit.testing.LegalTime;
import org.onepermit.permit.testing.NationalStandIn;
import org.onepermit.permit.testing.PermitCase;
import org.onepermit.permit.testing.Units;
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;

/** Who may call what of filing, review, worklist and notices (DOMAIN J): every role at every endpoint, own unit, own area. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "permit"))
@WithTestResource(TokenResource.class)
@WithTestResource(NationalStandIn.class)
class AccessMatrixIT {

    private static final String BASE = "/api/permit/v1/";
    private static final List<String> ROLES = List.of(Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.CLERK, Roles.REVIEWER, Roles.APPROVER,
        Roles.INSPECTOR, Roles.LEGAL_REVIEWER, Roles.LEADER, Roles.DISCLOSER, Roles.DISPATCHER, Roles.AUDITOR, Roles.OPERATOR, Roles.SYS);
    private static final String MATRIX = """
        GET    | applications                                      | ENT_AGENT ENT_LEGAL CLERK REVIEWER APPROVER LEGAL_REVIEWER LEADER
        POST   | applications                                      | ENT_AGENT
        GET    | applications/{no}                                 | ENT_AGENT ENT_LEGAL CLERK REVIEWER APPROVER LEGAL_REVIEWER LEADER
        GET    | applications/{no}/case                            | ENT_AGENT ENT_LEGAL CLERK REVIEWER APPROVER LEGAL_REVIEWER LEADER
        PUT    | applications/{no}/dossier                         | ENT_AGENT
        POST   | applications/{no}/disclosure                      | ENT_AGENT
        POST   | applications/{no}/disclosure/end                  | ENT_AGENT
        POST   | applications/{no}/submission                      | ENT_LEGAL
        POST   | applications/{no}/withdrawal                      | ENT_AGENT ENT_LEGAL
        PUT    | applications/{no}/correction/items/{item}         | ENT_AGENT
        POST   | applications/{no}/resubmission                    | ENT_LEGAL
        POST   | applications/{no}/attachments                     | ENT_AGENT REVIEWER
        GET    | applications/{no}/attachments/{id}                | ENT_AGENT ENT_LEGAL CLERK REVIEWER APPROVER LEGAL_REVIEWER LEADER
        DELETE | applications/{no}/attachments/{id}                | ENT_AGENT
        POST   | applications/{no}/acceptance                      | CLERK
        GET    | applications/{no}/review                          | CLERK REVIEWER APPROVER LEGAL_REVIEWER LEADER
        PUT    | applications/{no}/review                          | REVIEWER
        POST   | applications/{no}/recommendation                  | REVIEWER
        POST   | applications/{no}/site-check                      | REVIEWER
        POST   | applications/{no}/site-check/report               | REVIEWER
        POST   | applications/{no}/pauses                          | REVIEWER
        POST   | applications/{no}/pauses/{pause}/end              | REVIEWER
        POST   | applications/{no}/decision                        | APPROVER
        GET    | work-items                                        | CLERK REVIEWER APPROVER LEADER
        POST   | work-items/{id}/claim                             | CLERK REVIEWER APPROVER
        DELETE | work-items/{id}/claim                             | CLERK REVIEWER APPROVER
        GET    | notices                                           | ENT_AGENT ENT_LEGAL CLERK REVIEWER APPROVER LEADER
        POST   | notices/{id}/read                                 | ENT_AGENT ENT_LEGAL CLERK REVIEWER APPROVER LEADER
        """;
    /** A body that each endpoint takes for well-formed, where it asks for one. */
    private static final Map<String, String> BODIES = Map.ofEntries(
        Map.entry("applications", "{\"filingType\":\"INITIAL\"}"),
        Map.entry("applications/{no}/disclosure/end", "{\"feedback\":\"无\"}"),
        Map.entry("applications/{no}/submission", "{\"commitmentAccepted\":true,\"signature\":{\"name\":\"周\"}}"),
        Map.entry("applications/{no}/resubmission", "{\"commitmentAccepted\":true,\"signature\":{\"name\":\"周\"}}"),
        Map.entry("applications/{no}/withdrawal", "{\"reason\":\"x\"}"),
        Map.entry("applications/{no}/correction/items/{item}", "{\"answer\":\"x\"}"),
        Map.entry("applications/{no}/acceptance", "{\"outcome\":\"ACCEPTED\"}"),
        Map.entry("applications/{no}/review", "{\"conditions\":[]}"),
        Map.entry("applications/{no}/recommendation", "{\"recommendation\":\"GRANT\",\"opinion\":\"x\"}"),
        Map.entry("applications/{no}/site-check", "{\"reason\":\"x\"}"),
        Map.entry("applications/{no}/site-check/report", "{\"findings\":\"x\",\"officers\":[{\"name\":\"a\",\"certificateNo\":\"1\"},"
            + "{\"name\":\"b\",\"certificateNo\":\"2\"}]}"),
        Map.entry("applications/{no}/pauses", "{\"cause\":\"HEARING\",\"reason\":\"x\",\"noticeAttachmentId\":\"x\",\"expectedDays\":1}"),
        Map.entry("applications/{no}/decision", "{\"decision\":\"GRANT\"}"));

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
    void matrixHoldsEveryEndpointOfTheseRooms() {
        JsonPath openapi = given().queryParam("format", "json").get("/q/openapi").then().statusCode(200).extract().jsonPath();
        Map<String, Map<String, Object>> paths = openapi.getMap("paths");
        Set<String> served = new TreeSet<>();
        paths.forEach((path, methods) -> methods.keySet().stream().filter(name -> name.matches("get|put|post|delete"))
            .forEach(name -> served.add(name.toUpperCase() + " " + path.replace(BASE, ""))));
        served.removeIf(endpoint -> !endpoint.matches("[A-Z]+ (applications|work-items|notices).*") || endpoint.endsWith("/delivery"));

        assertThat(MATRIX.lines().map(line -> line.split("\\|")).map(cells -> cells[0].strip() + " " + cells[1].strip())
            .collect(Collectors.toSet())).isEqualTo(served);
    }

    @Test
    void officerActsInTheOwnDivisionOnly() {
        PermitCase jinzhou = PermitCase.submitted();

        assertThatProblem(jinzhou.get(officer("210100", Roles.CLERK), "")).is(404, "filing/no-such-application");
        assertThatProblem(jinzhou.post(officer("210100", Roles.CLERK), "/acceptance", Map.of("outcome", "ACCEPTED")))
            .is(404, "filing/no-such-application");
        assertThatProblem(jinzhou.get(officer("210100", Roles.REVIEWER), "/review")).is(404, "filing/no-such-application");
        assertThatProblem(jinzhou.get(officer("210100", Roles.LEADER), "/case")).is(404, "filing/no-such-application");
        given().auth().oauth2(officer("210100", Roles.CLERK)).queryParam("sort", "-createdAt").get(BASE + "applications").then()
            .statusCode(200).body("items.applicationNo", not(hasItem(jinzhou.no())));
        jinzhou.post(officer("210703", Roles.CLERK), "/acceptance", Map.of("outcome", "ACCEPTED")).then().statusCode(200);
        jinzhou.get(officer("210700", Roles.REVIEWER), "/review").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/case"})
    void submittedApplicationOfAnotherUnitDoesNotExist(String path) {
        PermitCase dairy = PermitCase.submitted();

        for (String role : new String[] {Roles.ENT_AGENT, Roles.ENT_LEGAL}) {
            assertThatProblem(dairy.get(Tokens.enterprise("other", Units.uscc(), role).sign(), path)).is(404, "filing/no-such-application");
        }
    }

    @Test
    void secretsAreForReviewersAndApproversWhoseReadingIsOnRecord() {
        PermitCase plant = PermitCase.draft("sewage-plant");
        plant.post(plant.agent(), "/disclosure", Map.of()).then().statusCode(200);
        LegalTime.at("2026-09-10T09:00");
        plant.post(plant.agent(), "/disclosure/end", Map.of("feedback", "无")).then().statusCode(200);
        plant.submit().then().statusCode(200);
        String secret = plant.dossier("sewage-plant").production().materials().get(2).name();

        assertThat(plant.get(PermitCase.CLERK, "").then().statusCode(200).extract().asString()).doesNotContain(secret);
        assertThat(plant.get(PermitCase.LEADER, "").then().statusCode(200).extract().asString()).doesNotContain(secret);
        assertThat(plant.get(PermitCase.REVIEWER, "").then().statusCode(200).extract().asString()).contains(secret);
        assertThat(plant.get(plant.agent(), "").then().statusCode(200).extract().asString()).contains(secret);
    }

    @Test
    void pagesOfferOnlyActsThatWouldBeAllowed() {
        PermitCase dairy = PermitCase.submitted();

        dairy.get(PermitCase.CLERK, "").then().body("allowedActs", contains("DECIDE_ACCEPTANCE"));
        dairy.get(PermitCase.REVIEWER, "").then().body("allowedActs.size()", equalTo(0));
        dairy.get(dairy.legal(), "").then().body("allowedActs", contains("WITHDRAW"));
        LegalTime.at("2026-09-05T09:00");
        dairy.get(PermitCase.CLERK, "").then().body("allowedActs.size()", equalTo(0));
    }

    private static String officer(String division, String role) {
        return Tokens.officer(role + division, division, role).sign();
    }

    /** A person with every claim, so that only the role decides. */
    private static RequestSpecification everywhere(String role) {
        return given().auth().oauth2(Tokens.enterprise("any-" + role, Units.uscc(), role).division("210000").sign());
    }

    private static Response call(String method, String path, RequestSpecification caller) {
        String at = BASE + path.replace("{no}", "SQ20200101210000000001").replace("{pause}", "1").replaceAll("\\{.*?}", "none");
        if (path.endsWith("/attachments")) {
            return caller.contentType("application/octet-stream").queryParam("kind", "OTHER").queryParam("filename", "a.pdf")
                .body(PermitCase.PDF).request(method, at);
        }
        boolean bodied = method.equals("PUT") || method.equals("POST");
        return (bodied ? caller.contentType(ContentType.JSON).body(BODIES.getOrDefault(path, "{}")) : caller)
            .header("If-Match", "\"0\"").request(method, at);
    }
}
