package org.onepermit.gateway.ui;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onepermit.gateway.Upstream;

@QuarkusTest
@QuarkusTestResource(Upstream.class)
class PagesIT {

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/applications/SQ2026", "/permits/91210200MA0ABCDE63001P"})
    void addressesOfTheUiServeItsPageAndAskBeforeReuse(String path) {
        given().accept(BROWSER).when().get(path)
                .then().statusCode(200).contentType("text/html").body(containsString("OnePermit"))
                .header("Cache-Control", "no-cache");
    }

    @Test
    void missingAssetIsNotAPage() {
        given().accept(BROWSER).when().get("/assets/old-1a2b3c.js").then().statusCode(404);
        given().accept("application/json").when().get("/applications/SQ2026").then().statusCode(404)
                .body("type", equalTo("urn:onepermit:problem:gateway/no-such-path"));
    }

    @Test
    void hashedAssetIsKeptForever() {
        given().when().get("/assets/probe-0123abcd.css").then().statusCode(200)
                .header("Cache-Control", "public, max-age=31536000, immutable");
    }

    @Test
    void textIsCompressedForThoseWhoAsk() {
        given().config(config().decoderConfig(decoderConfig().noContentDecoders())).header("Accept-Encoding", "gzip")
                .when().get("/assets/probe-0123abcd.css")
                .then().statusCode(200).header("Content-Encoding", "gzip").header("Vary", equalToIgnoringCase("accept-encoding"));
    }

    @Test
    void unknownApiPathIsNeverAPage() {
        given().accept(BROWSER).auth().oauth2("machine").when().get("/api/nothing").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/permit/v1/public/x", "/session", "/nowhere.png"})
    void everyAnswerTellsTheBrowserWhatIsAllowed(String path) {
        given().when().get(path).then()
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe-eval")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Permissions-Policy", containsString("camera=(self)"))
                .header("Strict-Transport-Security", nullValue());
    }

    @Test
    void metricsAreNotOnThePublicPort() {
        given().when().get("/q/metrics").then().statusCode(404);
    }
}
