package org.onepermit.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the services answer to an auditor who asks whether their audit chains still hold. */
final class AuditReport {
    private static final List<String> KEEPERS = List.of("permit", "inspection", "report");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern INTACT = Pattern.compile("\"intact\"\\s*:\\s*true");

    private final String gateway;
    private final String keycloak;
    private final HttpClient http = HttpClient.newHttpClient();
    private boolean intact = true;

    AuditReport(String gateway, String keycloak) {
        this.gateway = gateway;
        this.keycloak = keycloak;
    }

    /** One line for each service that keeps a chain. */
    String fetch() throws IOException {
        String token = auditorsToken();
        List<String> lines = new ArrayList<>();
        for (String service : KEEPERS) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(gateway + "/api/" + service + "/v1/audit/verification"))
                .header("Authorization", "Bearer " + token).timeout(PATIENCE).build();
            String answer = send(request);
            intact &= INTACT.matcher(answer).find();
            lines.add(service + " " + answer);
        }
        return String.join("\n", lines);
    }

    /** Whether all chains that were fetched hold. */
    boolean isIntact() {
        return intact;
    }

    private String auditorsToken() throws IOException {
        String form = form(Map.of("grant_type", "password", "client_id", "onepermit-cli", "username", "auditor", "password", "demo"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(keycloak + "/realms/onepermit/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded").timeout(PATIENCE)
            .POST(HttpRequest.BodyPublishers.ofString(form)).build();
        Matcher token = TOKEN.matcher(send(request));
        if (!token.find()) {
            throw new Trouble("Keycloak gave the demo auditor no token.");
        }
        return token.group(1);
    }

    private String send(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new Trouble(request.uri() + " answered " + response.statusCode() + ": " + response.body());
            }
            return response.body();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted.");
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    }
}
