package org.onepermit.bench.deadline;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.onepermit.bench.Target;
import org.onepermit.bench.Tokens;

/** An agent and a legal representative for each unit, known to the identity server, with tokens that are renewed before they end. */
final class People {

    static final String SIGNATORY = "周秀英";
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Tokens live for five minutes. */
    private static final long FRESH_NANOS = Duration.ofMinutes(4).toNanos();

    private final Target target;
    private final HttpClient http;
    private final Tokens tokens;
    private final Map<String, Pass> passes = new ConcurrentHashMap<>();

    People(Target target, HttpClient http) {
        this.target = target;
        this.http = http;
        this.tokens = new Tokens(http, target.realm());
    }

    private record Pass(String token, long since) { }

    /** Makes both users of each unit, by the administration interface of the identity server. */
    void of(Collection<String> units) throws IOException, InterruptedException {
        List<Map<String, Object>> users = new ArrayList<>();
        for (String uscc : units) {
            users.add(user(agent(uscc), "孙丽", uscc, "ENT_AGENT"));
            users.add(user(legal(uscc), SIGNATORY, uscc, "ENT_LEGAL"));
        }
        String body = JSON.writeValueAsString(Map.of("ifResourceExists", "SKIP", "users", users));
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(target.identity().resolve("/admin/realms/onepermit/partialImport"))
            .header("Authorization", "Bearer " + administrator()).header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != 200) {
            throw new IOException("no users: HTTP " + answer.statusCode() + " " + answer.body());
        }
        for (String uscc : units) {
            token(agent(uscc));
            token(legal(uscc));
        }
    }

    private static Map<String, Object> user(String name, String firstName, String uscc, String role) {
        return Map.of("username", name, "enabled", true, "firstName", firstName, "attributes", Map.of("uscc", List.of(uscc)),
            "credentials", List.of(Map.of("type", "password", "value", "demo", "temporary", false)), "realmRoles", List.of(role));
    }

    private String administrator() throws IOException, InterruptedException {
        URI address = target.identity().resolve("/realms/master/protocol/openid-connect/token");
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(address).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username=admin&password="
                + target.secrets().getProperty("keycloak.admin"))).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != 200) {
            throw new IOException("no administrator: HTTP " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body()).get("access_token").asText();
    }

    static String agent(String uscc) {
        return "agent-" + uscc.toLowerCase(Locale.ROOT);
    }

    static String legal(String uscc) {
        return "legal-" + uscc.toLowerCase(Locale.ROOT);
    }

    /** A token that is good for a minute at least. */
    String token(String user) {
        return passes.compute(user, (name, pass) -> pass != null && System.nanoTime() - pass.since() < FRESH_NANOS ? pass : fetched(name)).token();
    }

    private Pass fetched(String user) {
        try {
            return new Pass(tokens.of(user), System.nanoTime());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
