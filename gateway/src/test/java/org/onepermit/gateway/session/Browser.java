package org.onepermit.gateway.session;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks through a sign-in as a browser would. The gateway under test has a random port, while the realm only sends people back to
 * the published one; so this browser asks for the published address and knows where it really is.
 */
final class Browser {

    static final String PUBLISHED = "http://localhost:8080";
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

    private final Map<String, String> gatewayCookies = new HashMap<>();
    private final Map<String, String> realmCookies = new HashMap<>();

    /** Follows the way from {@code /login} to the page it leads to; the answer is the last redirect. */
    Response signIn(String login, String wanted) {
        Response toRealm = get("/login?return=" + wanted);
        Response form = atRealm(realm().get(toRealm.header("Location")));
        Matcher action = FORM.matcher(form.asString());
        if (!action.find()) {
            throw new IllegalStateException("no sign-in form: " + form.asString());
        }
        Response back = atRealm(realm().formParams("username", login, "password", "demo")
                .post(action.group(1).replace("&amp;", "&")));
        Response callback = get(local(back.header("Location")));
        return get(local(callback.header("Location")));
    }

    /** Asks the gateway. */
    Response get(String path) {
        return keep(request().get(path));
    }

    /** A request to the gateway with this browser's cookies. */
    RequestSpecification request() {
        return RestAssured.given().urlEncodingEnabled(false).redirects().follow(false)
                .header("Host", URI.create(PUBLISHED).getAuthority()).cookies(gatewayCookies);
    }

    /** A state change as the UI's script sends it. */
    RequestSpecification scripted() {
        return request().header("X-Requested-With", "OnePermit").header("Origin", PUBLISHED).contentType("application/json");
    }

    Map<String, String> cookies() {
        return gatewayCookies;
    }

    private Response keep(Response response) {
        response.detailedCookies().asList().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                gatewayCookies.remove(cookie.getName());
            } else {
                gatewayCookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return response;
    }

    private RequestSpecification realm() {
        return RestAssured.given().urlEncodingEnabled(false).redirects().follow(false).cookies(realmCookies);
    }

    private Response atRealm(Response response) {
        realmCookies.putAll(response.cookies());
        return response;
    }

    private static String local(String location) {
        return location.startsWith(PUBLISHED) ? location.substring(PUBLISHED.length()) : location;
    }
}
