package org.onepermit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

/** The realm as it is delivered, read by the platform as it is delivered. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "platform"))
@WithTestResource(KeycloakResource.class)
class KeycloakIT {

    private static final String PARCELS = "/api/test/v1/parcels";

    private static JsonPath get(String token, String path) {
        return given().auth().oauth2(token).get(PARCELS + path).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void anOfficersTokenCarriesRolesNameAndDivision() {
        String clerk = RealmTokens.user("clerk-dalian");
        assertThat(get(clerk, "/me").getList("roles", String.class)).contains("CLERK");
        assertThat(get(clerk, "/me").getString("name")).isNotBlank();
        assertThat(get(clerk, "/me").getString("subject")).hasSize(36);
        assertThat(get(clerk, "/area").getString("prefix")).isEqualTo("2102");
    }

    @Test
    void anEnterprisesTokenCarriesItsCode() {
        assertThat(get(RealmTokens.user("agent-sewage"), "/mine").getString("uscc")).isEqualTo("91210200MA0ABCDE63");
    }

    @Test
    void machinesAreNoOfficers() {
        String machine = RealmTokens.client("onepermit-service", "service-demo-secret");
        assertThatProblem(given().auth().oauth2(machine).get(PARCELS + "/me")).is(403, "platform/forbidden");
    }

    @Test
    void aTokenOfAnotherSignerIsNoToken() {
        String forged = Tokens.officer("clerk", "210000", "CLERK").sign();
        assertThatProblem(given().auth().oauth2(forged).get(PARCELS + "/me")).is(401, "platform/unauthenticated");
    }
}
