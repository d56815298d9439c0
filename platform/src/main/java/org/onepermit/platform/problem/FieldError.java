package org.onepermit.platform.problem;

import java.util.Map;

/**
 * One field that is wrong.
 *
 * @param field path into the request without leading slash: {@code outlets/0/limits/1/concentration}
 * @param code kebab-case reason, its text {@code field.<code>} in the message bundles, or that of a rule, its text {@code objection.<code>}
 * @param args values for the {@code {name}} places of that text
 */
public record FieldError(String field, String code, Map<String, ?> args) {

    public FieldError {
        args = Map.copyOf(args);
    }

    public FieldError(String field, String code) {
        this(field, code, Map.of());
    }
}
