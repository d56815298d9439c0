package org.onepermit.gateway.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.onepermit.gateway.Upstream;
import org.onepermit.testing.KeycloakResource;
import org.onepermit.testing.RealmTokens;

/** The way through a real Keycloak. */
@QuarkusTest
@QuarkusTestResource(Upstream.class)
@WithTestResource(KeycloakResource.class)
class SignInIT {

    private static final String APPLICATIONS = "/api/permit/v1/applications";

    private final Browser browser = new Browser();

    @Test
    void signInLeadsToThePageThatWasWanted() {
        Response landed = browser.signIn("agent-sewage", "/applications/SQ1?step=3");
        assertThat(landed.statusCode()).isEqualTo(302);
        assertThat(landed.header("Location")).isEqualTo("/applications/SQ1?step=3");
    }

    @Test
    void signInNeverLeadsToAnotherSite() {
        assertThat(browser.signIn("agent-sewage", "//evil.example/").header("Location")).isEqualTo("/");
    }

    @Test
    void signInIsProvedByCodeChallenge() {
        assertThat(browser.get("/login").header("Location"))
                .contains("response_type=code", "code_challenge_method=S256", "code_challenge=");
    }

    @Test
    void sessionCookieIsOutOfReachOfScriptsAndFitsABrowser() {
        browser.get("/login");
        assertThat(browser.get("/login").headers().getValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("httponly").contains("SameSite=Lax"));
        browser.signIn("trinity", "/");
        assertThat(browser.cookies()).containsKey("q_session_chunk_1")
                .allSatisfy((name, value) -> assertThat(name.length() + value.length()).isLessThan(4096));
    }

    @Test
    void enterpriseSessionSaysWhoAndForWhom() {
        browser.signIn("legal-sewage", "/");
        Response session = browser.get("/session");
        session.then().statusCode(200).header("Cache-Control", "no-store")
                .body("user", equalTo("legal-sewage")).body("roles", contains("ENT_LEGAL"))
                .body("uscc", equalTo("91210200MA0ABCDE63")).body("division", nullValue());
        assertThat(OffsetDateTime.parse(session.path("expiresAt")))
                .isAfter(OffsetDateTime.now().plus(Duration.ofMinutes(6)));
    }

    @Test
    void officerSessionSaysWhere() {
        browser.signIn("trinity", "/");
        browser.get("/session").then().statusCode(200)
                .body("roles", hasItems("CLERK", "REVIEWER", "APPROVER")).body("division", equalTo("210000"));
    }

    @Test
    void serviceGetsTheTokenAndNeverTheCookie() {
        browser.signIn("clerk", "/");
        browser.get(APPLICATIONS).then().statusCode(200)
                .body("headers.authorization", startsWith("Bearer ey")).body("headers.cookie", nullValue());
    }

    @Test
    void stateChangeBySessionNeedsOurMarkAndOrigin() {
        browser.signIn("agent-sewage", "/");
        browser.scripted().body("{}").post(APPLICATIONS).then().statusCode(200);
        browser.request().body("{}").post(APPLICATIONS).then().statusCode(403);
        browser.request().header("X-Requested-With", "OnePermit").header("Origin", "http://localhost:9999").body("{}")
                .post(APPLICATIONS).then().statusCode(403);
    }

    @Test
    void logoutEndsTheSessionHereAndAtTheIdentityServer() {
        browser.signIn("clerk", "/");
        Response logout = browser.get("/logout");
        assertThat(logout.header("Location")).contains("/protocol/openid-connect/logout", "id_token_hint=");
        browser.get("/session").then().statusCode(401);
        assertThat(browser.get("/logout").header("Location")).isEqualTo("/");
    }

    @Test
    void cookieThatWasTamperedWithIsNoSession() {
        browser.signIn("clerk", "/");
        browser.cookies().compute("q_session_chunk_1", (name, value) -> value.substring(0, value.length() - 5) + "AAAAA");
        browser.get(APPLICATIONS).then().statusCode(401).header("Location", nullValue());
    }

    @Test
    void callbackNobodyAskedForSignsNobodyIn() {
        browser.get("/login/callback?code=stolen&state=made-up");
        browser.get("/session").then().statusCode(401);
    }

    @Test
    void bearerTokenHasASessionViewToo() {
        given().auth().oauth2(RealmTokens.user("clerk")).get("/session").then().statusCode(200)
                .body("user", equalTo("clerk")).body("roles", contains("CLERK"));
        given().auth().oauth2("made-up").get("/session").then().statusCode(401);
    }
}
