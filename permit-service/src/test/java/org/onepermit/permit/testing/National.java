package org.onepermit.permit.testing;

import io.restassured.RestAssured;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a test tells the stand-in of the national platform and asks of it. */
public final class National {

    private National() { }

    /** GOOD, AWAY (503), NO (409), SLOW (answers too late), WRONG (numbers of another unit). */
    public static void mood(String mood) {
        RestAssured.given().body(mood).put(address() + "/mood").then().statusCode(200);
    }

    /** How often a request of this id arrived. */
    public static long arrivals(String requestId) {
        List<String> requests = RestAssured.get(address() + "/requests").jsonPath().getList("", String.class);
        return requests.stream().filter(request -> request.endsWith(" " + requestId)).count();
    }

    private static String address() {
        return ConfigProvider.getConfig().getValue("national.stand-in", String.class);
    }
}
