package org.onepermit.national;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.Tokens;

/** The platform as its callers see it. */
public final class National {

    public static final String SEWAGE_PLANT = "91210200MA0ABCDE63";
    public static final String STEEL_PLANT = "91210100712345672J";
    private static final String BASE = "/api/national/v1/";

    private National() {
    }

    public static RequestSpecification system() {
        return as(Roles.SYS);
    }

    public static RequestSpecification operator() {
        return as(Roles.OPERATOR);
    }

    public static RequestSpecification as(String role) {
        return RestAssured.given().basePath(BASE).contentType("application/json")
                .auth().oauth2(Tokens.of(role.toLowerCase()).roles(role).sign());
    }

    public static ValidatableResponse requestPermitNumber(String requestId, String uscc) {
        return system().body(Map.of("requestId", requestId, "uscc", uscc, "applicationNo", "SQ20260302210200000001",
                "managementClass", "KEY")).when().post("permit-numbers").then();
    }

    /** A number minted for a request nobody made before. */
    public static String permitNumber(String requestId, String uscc) {
        return requestPermitNumber(requestId, uscc).statusCode(200).extract().path("permitNo");
    }
}
