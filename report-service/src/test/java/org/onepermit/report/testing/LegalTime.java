package org.onepermit.report.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.Map;
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.Tokens;

/** Sets the legal clock as an operator does. */
public final class LegalTime {

    private static final String OPERATOR = Tokens.of("operator").roles(Roles.OPERATOR).sign();

    private LegalTime() { }

    /** @param local time in China, {@code 2026-09-01T09:00} */
    public static void at(String local) {
        RestAssured.given().auth().oauth2(OPERATOR).contentType(ContentType.JSON).body(Map.of("now", local + ":00+08:00"))
            .put("/api/report/v1/legal-clock").then().statusCode(200);
    }
}
