package org.onepermit.workflow.values;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes the JSON documents in which variables travel. */
public final class VariableDocument {

    /** Deeper documents are refused: nobody needs them, and each level costs stack in every evaluation. */
    private static final int MAX_DEPTH = 200;

    private static final ObjectMapper JSON = mapper();

    private VariableDocument() {
    }

    /** Reads the variables of a command; blank text means none. */
    public static Map<String, Object> parse(String json) {
        if (json == null || json.isBlank()) {
            return Map.of();
        }
        try {
            Map<String, Object> variables = JSON.readValue(json, new TypeReference<LinkedHashMap<String, Object>>() { });
            return variables == null ? Map.of() : variables;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Property 'variables' is invalid: " + e.getOriginalMessage(), e);
        }
    }

    /** Reads one value that was written with {@link #write(Object)}. */
    public static Object parseValue(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored value is not JSON", e);
        }
    }

    /** Reads a list of strings that was written with {@link #write(Object)}. */
    public static List<String> parseStrings(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<String>>() { });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored value is not a list of strings", e);
        }
    }

    /** Writes a value as JSON. */
    public static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("value cannot be written as JSON", e);
        }
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper();
        mapper.getFactory().setStreamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build());
        return mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }
}
