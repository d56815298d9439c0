package org.onepermit.report.filing.rules;

import java.util.Map;

/** Words by name. A type of its own, since the persistence provider overlooks a changed map of the same size. */
public record Words(Map<String, String> byName) {

    public Words {
        byName = byName == null ? Map.of() : Map.copyOf(byName);
    }
}
