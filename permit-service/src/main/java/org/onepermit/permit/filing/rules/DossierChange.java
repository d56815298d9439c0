package org.onepermit.permit.filing.rules;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One difference between two wordings of a dossier (A-15: what was corrected is held against what was told).
 *
 * @param field  the smallest place that differs; a whole entry of a list where one was added or taken out
 * @param before null where nothing was stated
 * @param after  null where nothing is stated any more
 */
public record DossierChange(String field, Object before, Object after) {

    /** Everything that differs, in the order of the dossier. Nothing, an empty text and an empty list say the same; so do 5 and 5.0. */
    public static List<DossierChange> between(Dossier before, Dossier after) {
        return at("", Tidy.of(before), Tidy.of(after)).toList();
    }

    /** Whether one of the fields that a correction notice names is this place, holds it or lies within it. */
    public boolean answers(Set<String> toldFields) {
        return toldFields.stream().filter(told -> told != null && !told.isBlank())
            .anyMatch(told -> within(field, told) || within(told, field));
    }

    private static boolean within(String place, String outer) {
        return place.equals(outer) || place.startsWith(outer + "/");
    }

    private static Stream<DossierChange> at(String path, Object before, Object after) {
        if (same(before, after)) {
            return Stream.empty();
        }
        if (before instanceof Record one && after instanceof Record other) {
            return Records.components(one.getClass()).stream().flatMap(component ->
                at(join(path, component.getName()), Records.value(component, one), Records.value(component, other)));
        }
        if (before instanceof List<?> one && after instanceof List<?> other) {
            return IntStream.range(0, Math.max(one.size(), other.size())).boxed()
                .flatMap(i -> at(join(path, String.valueOf(i)), element(one, i), element(other, i)));
        }
        if (before instanceof Map<?, ?> one && after instanceof Map<?, ?> other) {
            Set<Object> keys = new LinkedHashSet<>(one.keySet());
            keys.addAll(other.keySet());
            return keys.stream().flatMap(key -> at(join(path, key.toString()), one.get(key), other.get(key)));
        }
        return Stream.of(new DossierChange(path, before, after));
    }

    private static Object element(List<?> list, int index) {
        return index < list.size() ? list.get(index) : null;
    }

    private static boolean same(Object before, Object after) {
        if (before instanceof BigDecimal one && after instanceof BigDecimal other) {
            return one.compareTo(other) == 0;
        }
        return empty(before) ? empty(after) : before.equals(after);
    }

    private static boolean empty(Object value) {
        return value == null || value instanceof String text && text.isBlank();
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }
}
