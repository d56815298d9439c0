package org.onepermit.testing;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Map;

/** Real access tokens of the demo realm. */
public final class RealmTokens {

    private static final String DEMO_PASSWORD = "demo";

    private RealmTokens() {}

    /** Token of a demo user, taken like the demo does: client {@code onepermit-cli}, password grant. */
    public static String user(String login) {
        return token(Map.of("grant_type", "password", "client_id", "onepermit-cli", "username", login, "password", DEMO_PASSWORD,
            "scope", "openid"));
    }

    /** Token of a machine by client credentials. */
    public static String client(String clientId, String secret) {
        return token(Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret));
    }

    private static String token(Map<String, String> form) {
        Response response = RestAssured.given().baseUri(TestKeycloak.realmUrl()).basePath("").port(RestAssured.UNDEFINED_PORT)
            .formParams(form).post("/protocol/openid-connect/token");
        if (response.statusCode() != 200) {
            throw new IllegalStateException("no token: " + response.asString());
        }
        return response.jsonPath().getString("access_token");
    }
}
