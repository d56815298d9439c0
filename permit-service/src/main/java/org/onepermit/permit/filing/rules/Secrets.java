package org.onepermit.permit.filing.rules;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the public does not see (A-11; R §7(5), §48). Only production data may be claimed secret: limits, outlets and amounts are what
 * a permit publishes. Contact data, the facts behind the class and the calculations are never part of the public form, since the last
 * two restate capacities and materials that may be secret.
 */
public final class Secrets {

    private static final String SECRETABLE = "production/";
    private static final List<String> NEVER_PUBLIC = List.of("identity/contactName", "identity/contactPhone", "facts/amounts", "facts/traits",
        "facts/processes", "facts/generalProcesses", "calculations", "secretReasons");

    private Secrets() { }

    /** Claims that cannot stand: of a field that may not be secret, that is not there, or without a reason. */
    public static List<Finding> check(Dossier stated) {
        Dossier dossier = Tidy.of(stated);
        return dossier.secretReasons().entrySet().stream().flatMap(claim -> check(claim.getKey(), claim.getValue(), dossier)).toList();
    }

    private static Stream<Finding> check(String path, String reason, Dossier dossier) {
        String field = "secretReasons/" + path;
        if (!path.startsWith(SECRETABLE)) {
            return Stream.of(Finding.block("A-11-NOT-SECRETABLE", field, "R §7(5), A-11").with("value", path));
        }
        if (reason.isBlank()) {
            return Stream.of(Finding.block("A-11-REASON", field, "R §7(5), A-11").with("value", path));
        }
        return exists("", dossier, path) ? Stream.empty()
            : Stream.of(Finding.block("A-11-NOWHERE", field, "R §7(5), A-11").with("value", path));
    }

    /** The dossier as the public may see it: what is secret is not there, neither value nor place in a list nor reason. */
    public static Dossier publicForm(Dossier dossier) {
        Set<String> hidden = new HashSet<>(NEVER_PUBLIC);
        if (dossier.secretReasons() != null) {
            hidden.addAll(dossier.secretReasons().keySet());
        }
        return without("", dossier, hidden);
    }

    private static <R extends Record> R without(String path, R record, Set<String> hidden) {
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) record.getClass();
        return Records.create(type, Records.components(type).stream()
            .map(component -> shown(join(path, component), Records.value(component, record), hidden)).toArray());
    }

    private static Object shown(String path, Object value, Set<String> hidden) {
        if (hidden.contains(path)) {
            return null;
        }
        if (value instanceof Record nested) {
            return without(path, nested, hidden);
        }
        if (value instanceof List<?> list) {
            List<Object> kept = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                if (!hidden.contains(path + "/" + i)) {
                    kept.add(shown(path + "/" + i, list.get(i), hidden));
                }
            }
            return kept;
        }
        return value instanceof Map<?, ?> map ? shownEntries(path, map, hidden) : value;
    }

    private static Map<Object, Object> shownEntries(String path, Map<?, ?> map, Set<String> hidden) {
        Map<Object, Object> kept = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (!hidden.contains(path + "/" + key)) {
                kept.put(key, value);
            }
        });
        return kept;
    }

    private static boolean exists(String path, Object value, String sought) {
        if (path.equals(sought)) {
            return true;
        }
        if (!path.isEmpty() && !sought.startsWith(path + "/")) {
            return false;
        }
        if (value instanceof Record record) {
            return Records.components(record.getClass()).stream()
                .anyMatch(component -> exists(join(path, component), Records.value(component, record), sought));
        }
        return value instanceof List<?> list && Stream.iterate(0, i -> i < list.size(), i -> i + 1)
            .anyMatch(i -> exists(path + "/" + i, list.get(i), sought));
    }

    private static String join(String path, RecordComponent component) {
        return path.isEmpty() ? component.getName() : path + "/" + component.getName();
    }
}
