package org.onepermit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.platform.identity.Roles;

@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "platform"))
@WithTestResource(TokenResource.class)
@WithTestResource(FakeEngineResource.class)
class ProblemIT {

    private static final String PARCELS = "/api/test/v1/parcels";

    private static RequestSpecification clerk() {
        return given().auth().oauth2(Tokens.officer("clerk", "210200", Roles.CLERK).sign()).contentType(ContentType.JSON);
    }

    private static Response post(String body) {
        return clerk().body(body).post(PARCELS);
    }

    @Test
    void everyFailingFieldIsNamed() {
        assertThatProblem(post("""
            {"name":" ","tags":["a",""],"lines":[{"good":"x","count":1},{"good":"","count":0}]}"""))
            .is(400, "platform/invalid-request")
            .namesFields("name", "tags/1", "lines/1/good", "lines/1/count")
            .namesField("lines/1/count", "min");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"name":"a","colour":"red"}                  | colour       | unknown-field
        {"name":"a","mode":"RAIL"}                   | mode         | not-allowed
        {"name":"a","mode":0}                        | mode         | not-allowed
        {"name":"a","lines":[{"good":"x","count":"1"}]} | lines/0/count | wrong-type
        {"name":"a","lines":[{"good":"x","count":1.5}]} | lines/0/count | wrong-type
        {"name":"a","lines":[{"good":"x","count":null}]} | lines/0/count | not-null
        {"name":"a","lines":[{"good":"x"}]}          | lines/0/count | not-null
        {"name":"a","lines":{"good":"x"}}            | lines        | wrong-type
        {"name":"a","weight":1e999999999}            | weight       | wrong-type
        {"name":["a"]}                               | name         | wrong-type
        []                                           | ''           | wrong-type
        """)
    void jsonThatDoesNotFitNamesItsField(String body, String field, String code) {
        assertThatProblem(post(body)).is(400, "platform/invalid-request").namesField(field, code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"name":
        {"name":"a"} x
        {"name":"a","name":"b"}
        nonsense
        """)
    void bodiesThatAreNotJsonAreMalformed(String body) {
        assertThatProblem(post(body)).is(400, "platform/malformed-json");
    }

    @Test
    void sizeIsBounded() {
        assertThatProblem(post("{\"name\":\"" + "x".repeat(1_200_000) + "\"}")).is(413, "platform/too-large");
    }

    @Test
    void emptyBodyIsRefused() {
        assertThatProblem(clerk().post(PARCELS)).is(400, "platform/invalid-request");
        assertThatProblem(post("null")).is(400, "platform/invalid-request");
    }

    @Test
    void queryParametersAreNamed() {
        assertThatProblem(given().get(PARCELS + "?page=0&size=101&least=1"))
            .is(400, "platform/invalid-request").namesFields("page", "size", "least");
        assertThatProblem(given().get(PARCELS + "?page=x")).is(400, "platform/invalid-request").namesFields("page");
        assertThatProblem(given().get(PARCELS + "?mode=RAIL")).is(400, "platform/invalid-request").namesFields("mode");
    }

    @Test
    void unknownPathMethodAndTypeAreProblems() {
        assertThatProblem(given().get("/api/test/v1/nowhere")).is(404, "platform/not-found");
        assertThatProblem(given().get("/elsewhere")).is(404, "platform/not-found");
        assertThatProblem(given().delete(PARCELS)).is(405, "platform/method-not-allowed");
        assertThatProblem(clerk().contentType("text/csv").body("a").post(PARCELS)).is(415, "platform/unsupported-media-type");
        assertThatProblem(given().accept("text/csv").get(PARCELS)).is(406, "platform/not-acceptable");
    }

    @Test
    void securityRefusesWithProblems() {
        Response nobody = given().contentType(ContentType.JSON).body("{}").post(PARCELS);
        assertThatProblem(nobody).is(401, "platform/unauthenticated");
        assertThat(nobody.header("WWW-Authenticate")).startsWith("Bearer");
        assertThatProblem(given().auth().oauth2("rubbish").contentType(ContentType.JSON).body("{}").post(PARCELS))
            .is(401, "platform/unauthenticated");
        String other = Tokens.of("bob").roles(Roles.REVIEWER).sign();
        assertThatProblem(given().auth().oauth2(other).contentType(ContentType.JSON).body("{}").post(PARCELS)).is(403, "platform/forbidden");
    }

    @Test
    void missingClaimIsARefusal() {
        String agent = Tokens.of("agent").roles(Roles.ENT_AGENT).sign();
        assertThatProblem(given().auth().oauth2(agent).get(PARCELS + "/mine")).is(403, "identity/claim-missing");
        for (String division : new String[] {"", "2102", "21020x", "000000"}) {
            String clerk = Tokens.of("c").roles(Roles.CLERK).with("division", division).sign();
            assertThatProblem(given().auth().oauth2(clerk).get(PARCELS + "/area")).is(403, "identity/claim-missing");
        }
    }

    @ParameterizedTest
    @CsvSource({"210000,21", "210200,2102", "210211,210211"})
    void divisionPrefixDropsTrailingPairsOfZeros(String division, String prefix) {
        String clerk = Tokens.officer("c", division, Roles.CLERK).sign();
        assertThat(given().auth().oauth2(clerk).get(PARCELS + "/area").jsonPath().getString("prefix")).isEqualTo(prefix);
    }

    @Test
    void failuresShowATraceIdAndNothingElse() {
        Response response = given().get(PARCELS + "/failure");
        assertThatProblem(response).is(500, "platform/unexpected");
        assertThat(response.jsonPath().getString("traceId")).isNotBlank();
        assertThat(response.asString()).doesNotContain("secret text", "IllegalState");
    }

    @Test
    void titlesSpeakChineseUnlessEnglishIsAskedFor() {
        assertThat(given().get(PARCELS + "/broken").jsonPath().getString("title")).isEqualTo("包裹损坏");
        assertThat(given().header("Accept-Language", "fr, en;q=0.8").get(PARCELS + "/broken").jsonPath().getString("title"))
            .isEqualTo("The parcel is broken");
    }

    @Test
    void duplicateKeyAndStaleRevisionAreRefused() {
        Response first = post("{\"name\":\"only-once\"}");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThatProblem(post("{\"name\":\"only-once\"}")).is(409, "platform/conflict");
        String sending = PARCELS + "/" + first.jsonPath().getString("id") + "/sending";
        assertThatProblem(clerk().put(sending)).is(412, "platform/stale-revision");
        assertThat(clerk().header("If-Match", first.header("ETag")).put(sending).statusCode()).isEqualTo(200);
        assertThatProblem(clerk().header("If-Match", first.header("ETag")).put(sending)).is(412, "platform/stale-revision");
    }

    @Test
    void decimalsAndInstantsAreWrittenPlainly() {
        assertThat(post("{\"name\":\"dec\",\"weight\":1.50e3}").asString()).contains("\"weight\":1500");
        assertThat(given().get(PARCELS + "/instant").asString()).isEqualTo("{\"at\":\"2026-03-02T09:00:00+08:00\"}");
    }
}
