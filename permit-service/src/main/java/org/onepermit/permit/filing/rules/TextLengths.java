package org.onepermit.permit.filing.rules;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

/** Texts longer than a permit could print. */
final class TextLengths {

    private static final int LONGEST = 2000;

    private TextLengths() { }

    static Stream<Finding> in(Dossier dossier) {
        return tooLong("", dossier);
    }

    private static Stream<Finding> tooLong(String path, Object value) {
        if (value instanceof String text) {
            return text.length() <= LONGEST ? Stream.empty()
                : Stream.of(Finding.block("FORMAT-LENGTH", path, "A-12").with("length", text.length()).with("allowed", LONGEST));
        }
        if (value instanceof Record holder) {
            return Records.components(holder.getClass()).stream()
                .flatMap(component -> tooLong(join(path, component.getName()), Records.value(component, holder)));
        }
        if (value instanceof Collection<?> all) {
            Object[] elements = all.toArray();
            return Stream.iterate(0, i -> i < elements.length, i -> i + 1).flatMap(i -> tooLong(join(path, String.valueOf(i)), elements[i]));
        }
        return value instanceof Map<?, ?> map
            ? map.entrySet().stream().flatMap(entry -> tooLong(join(path, String.valueOf(entry.getKey())), entry.getValue())) : Stream.empty();
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }
}
