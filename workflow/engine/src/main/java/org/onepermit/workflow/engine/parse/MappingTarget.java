package org.onepermit.workflow.engine.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a mapping puts its value: a variable, or a place inside one, as in {@code application.site.name}. */
record MappingTarget(String variable, List<String> path) {

    static MappingTarget of(String text) {
        List<String> parts = List.of(text.split("\\."));
        return new MappingTarget(parts.get(0), parts.subList(1, parts.size()));
    }

    /** The variable's new value, which keeps what else its present value holds. */
    Object merge(Object present, Object value) {
        return merge(present, path, value);
    }

    boolean isWholeVariable() {
        return path.isEmpty();
    }

    private static Object merge(Object present, List<String> path, Object value) {
        if (path.isEmpty()) {
            return value;
        }
        Map<String, Object> merged = new LinkedHashMap<>();
        if (present instanceof Map<?, ?> map) {
            map.forEach((key, item) -> merged.put(String.valueOf(key), item));
        }
        String name = path.get(0);
        merged.put(name, merge(merged.get(name), path.subList(1, path.size()), value));
        return merged;
    }
}
