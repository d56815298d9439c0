package org.onepermit.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The realistic dossiers, reports and registers under {@code docs/examples}. */
public final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of(System.getProperty("onepermit.root", "."), "docs", "examples");

    private Examples() { }

    public static JsonNode dossier(String name) {
        try {
            return JSON.readTree(FOLDER.resolve(name + ".json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
