package org.onepermit.gateway.session;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** The claims of a token that has already been verified. */
record Claims(JsonObject json) {

    /** OnePermit's roles are in capitals; the realm's own ones (offline_access, default-roles-…) mean nothing to the UI. */
    private static final Pattern OUR_ROLE = Pattern.compile("[A-Z][A-Z_]*");

    static Claims of(String jwt) {
        String[] parts = jwt.split("\\.", 3);
        return new Claims(new JsonObject(new String(Base64.getUrlDecoder().decode(parts[1]),
                StandardCharsets.UTF_8)));
    }

    String subject() {
        return json.getString("sub");
    }

    String text(String claim) {
        return json.getString(claim);
    }

    Instant expiry() {
        return Instant.ofEpochSecond(json.getLong("exp"));
    }

    List<String> roles() {
        return json.getJsonObject("realm_access", new JsonObject())
                .getJsonArray("roles", new JsonArray()).stream()
                .map(String::valueOf)
                .filter(role -> OUR_ROLE.matcher(role).matches())
                .sorted()
                .toList();
    }
}
