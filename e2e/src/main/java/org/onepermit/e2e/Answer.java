package org.onepermit.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the system answered to one request; {@link #expect} turns a surprise into a message that says who asked what. */
public record Answer(String asked, int status, byte[] bytes, String contentType, Optional<String> etag) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(String asked, HttpResponse<byte[]> response) {
        return new Answer(asked, response.statusCode(), response.body(), response.headers().firstValue("Content-Type").orElse(""),
            response.headers().firstValue("ETag"));
    }

    /** This answer, if it has the status; an error that quotes the problem body otherwise. */
    public Answer expect(int wanted) {
        if (status != wanted) {
            throw new AssertionError("%s: expected HTTP %d, got %d %s".formatted(asked, wanted, status, text()));
        }
        return this;
    }

    /** The body as JSON, or a missing node when there is none. */
    public JsonNode json() {
        try {
            return bytes.length == 0 ? MissingNode.getInstance() : JSON.readTree(bytes);
        } catch (IOException e) {
            throw new AssertionError(asked + ": not JSON: " + text(), e);
        }
    }

    /** The slug of the problem that was answered, or an empty text. */
    public String problem() {
        String type = contentType.startsWith("application/problem+json") ? json().path("type").asText() : "";
        return type.substring(type.lastIndexOf(':') + 1);
    }

    private String text() {
        String all = new String(bytes, StandardCharsets.UTF_8);
        return all.length() <= 2000 ? all : all.substring(0, 2000) + "…";
    }
}
