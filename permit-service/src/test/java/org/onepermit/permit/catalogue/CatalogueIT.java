package org.onepermit.permit.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;

/** The catalogue and the code tables over HTTP: anyone reads, whoever is signed in asks for the class. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "permit"))
@WithTestResource(TokenResource.class)
class CatalogueIT {

    private static final String BASE = "/api/permit/v1";

    @Test
    void anyoneReadsTheCatalogue() {
        given().get(BASE + "/catalogue").then().statusCode(200).body("version", equalTo("2019"))
            .body("rows.row", hasItems(19, 99, 108, 112))
            .body("rows.find { it.row == 83 }.confirmed", equalTo(false));
    }

    @Test
    void asksWhatAnIndustryHasToAnswer() {
        given().queryParam("industry", "1440").get(BASE + "/catalogue/questions").then().statusCode(200)
            .body("rows.row", contains(19)).body("questions.key", hasItems("dairyTonnesPerYear", "mereMixing", "inIndustrialBuilding"));
        given().queryParam("industry", "2110").get(BASE + "/catalogue/questions").then().statusCode(200)
            .body("questions.find { it.key == 'solventPaintTonnesPerYear.eia' }.onlyIf.under", equalTo(1));
        given().get(BASE + "/catalogue/questions").then().statusCode(200).body("questions", hasSize(0));
    }

    @Test
    void tellsTheClassAndWhy() {
        asked("{\"industryCodes\":[\"4620\"],\"amounts\":{\"sewageTonnesPerDay\":100000},\"traits\":{\"urbanSewagePlant\":true,\"industrialWastewaterPlant\":false}}")
            .statusCode(200).body("managementClass", equalTo("KEY")).body("complete", equalTo(true))
            .body("matches[0].row", equalTo(99)).body("matches[0].predicate", equalTo("99-KEY-2"))
            .body("explanationZh", containsString("第99类"));
    }

    @Test
    void asksRatherThanGuesses() {
        asked("{\"industryCodes\":[\"1440\"]}").statusCode(200).body("managementClass", nullValue()).body("complete", equalTo(false))
            .body("unanswered", hasItems("dairyTonnesPerYear", "mereMixing", "inIndustrialBuilding"));
    }

    @Test
    void refusesStrangersAndMalformedFacts() {
        given().contentType(ContentType.JSON).body("{}").post(BASE + "/catalogue/classification").then().statusCode(401);
        asked("{\"industryCodes\":\"1440\"}").statusCode(400);
        asked("{\"chosenClass\":\"REGISTRATION\"}").statusCode(400);
        asked("").statusCode(400);
    }

    @Test
    void codesArePublicAndMayBeKept() {
        given().get(BASE + "/codes").then().statusCode(200).header("Cache-Control", containsString("max-age=3600"))
            .body("pollutants.find { it.code == 'w01018' }.unit", equalTo("mg/L"))
            .body("divisions.find { it.code == '210211' }.fullName", equalTo("大连市甘井子区"));
    }

    private static ValidatableResponse asked(String facts) {
        return given().auth().oauth2(Tokens.enterprise("agent-sewage", "91210200MA0ABCDE63", Roles.ENT_AGENT).sign())
            .contentType(ContentType.JSON).body(facts).post(BASE + "/catalogue/classification").then();
    }
}
