package org.onepermit.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Real access tokens of the demo realm's users. They outlive one round, so each round takes its own. */
public final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final URI endpoint;

    public Tokens(HttpClient http, URI realm) {
        this.http = http;
        this.endpoint = URI.create(realm + "/protocol/openid-connect/token");
    }

    /** A token that was not used before. */
    public String of(String user) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=password&client_id=onepermit-cli&password=demo&username=" + user))
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (response.statusCode() != 200) {
            throw new IOException("no token for " + user + ": " + response.body());
        }
        return JSON.readTree(response.body()).get("access_token").asText();
    }
}
