package org.onepermit.permit.filing.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place in a dossier by its path, such as {@code outlets/0/limits/1/concentration}.
 *
 * @param within the records in which it lies, outermost first
 */
record Place(String path, Object value, List<Record> within) {

    /** Every place that a pattern names; {@code *} stands for each element of a list. */
    static List<Place> of(Record dossier, String pattern) {
        List<Place> places = List.of(new Place("", dossier, List.of()));
        for (String name : pattern.split("/")) {
            places = places.stream().flatMap(place -> name.equals("*") ? place.elements() : Stream.of(place.component(name))).toList();
        }
        return places;
    }

    /** Whether nothing was stated here. */
    boolean isEmpty() {
        return value == null || value instanceof String text && text.isBlank() || value instanceof Collection<?> all && all.isEmpty()
            || value instanceof Map<?, ?> map && map.isEmpty();
    }

    /** The innermost record of the type in which this place lies. */
    <R> Optional<R> inside(Class<R> type) {
        return within.stream().filter(type::isInstance).map(type::cast).reduce((outer, inner) -> inner);
    }

    private Stream<Place> elements() {
        List<?> all = (List<?>) value;
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            places.add(new Place(join(String.valueOf(i)), all.get(i), within));
        }
        return places.stream();
    }

    private Place component(String name) {
        Record holder = (Record) value;
        List<Record> chain = Stream.concat(within.stream(), Stream.of(holder)).toList();
        return new Place(join(name), Records.value(Records.component(holder.getClass(), name), holder), chain);
    }

    private String join(String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }
}
