package org.onepermit.report;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onepermit.platform.json.StrictJson;
import org.onepermit.report.permit.rules.PermitContent;

/** Annual reports of {@code docs/examples} with the permits they belong to and what is known beside them. */
public enum Example {
    SEWAGE("sewage-plant", "91210200MA0ABCDE63001V"), DAIRY("dairy", "912107007788812327001V");

    /** Reads reports and evidence: an unknown field fails. */
    public static final ObjectMapper STRICT = StrictJson.mapper();
    /** Reads dossiers, of which we need a part. */
    public static final ObjectMapper TOLERANT = StrictJson.mapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final String file;
    private final String permitNumber;

    Example(String file, String permitNumber) {
        this.file = file;
        this.permitNumber = permitNumber;
    }

    /** The annual report of 2025. */
    public JsonNode report() {
        return tree(Path.of("..", "docs", "examples", file + "-report-2025.json"));
    }

    /** What is known beside it. */
    public JsonNode evidence() {
        return tree(Path.of("src", "test", "resources", file + "-evidence-2025.json"));
    }

    public PermitContent content() {
        return read(TOLERANT, tree(Path.of("..", "docs", "examples", file + ".json")), PermitContent.class);
    }

    /** The permit, held from 2023 to 2027. */
    public ObjectNode permit() {
        ObjectNode permit = JsonNodeFactory.instance.objectNode().put("number", permitNumber).put("firstYear", 2023);
        permit.putArray("held").addObject().put("from", "2023-01-01").put("to", "2027-12-31");
        permit.putArray("specialPeriods");
        permit.set("content", TOLERANT.valueToTree(content()));
        return permit;
    }

    public static <T> T read(ObjectMapper mapper, JsonNode tree, Class<T> type) {
        try {
            return mapper.readValue(mapper.treeAsTokens(tree), type);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private static JsonNode tree(Path path) {
        try {
            return STRICT.readTree(Files.readString(path));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
