package org.onepermit.gateway.session;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What the UI knows about the signed-in user; an enterprise has a uscc, an officer a division. */
record SessionView(String user, String name, List<String> roles, String uscc, String division, OffsetDateTime expiresAt) {

    private static final ZoneId LEGAL_ZONE = ZoneId.of("Asia/Shanghai");

    static SessionView of(Claims claims, Instant expiresAt) {
        return new SessionView(
                claims.text("preferred_username"),
                claims.text("name"),
                claims.roles(),
                claims.text("uscc"),
                claims.text("division"),
                expiresAt.atZone(LEGAL_ZONE).toOffsetDateTime());
    }

    JsonObject toJson() {
        JsonObject json = new JsonObject().put("user", user).put("name", name).put("roles", new JsonArray(roles));
        if (uscc != null) {
            json.put("uscc", uscc);
        }
        if (division != null) {
            json.put("division", division);
        }
        return json.put("expiresAt", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(expiresAt));
    }
}
