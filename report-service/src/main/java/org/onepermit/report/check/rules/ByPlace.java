package org.onepermit.report.check.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One thing for each place and pollutant, the first of several: rules look up far more often than a report has lines. */
final class ByPlace<T> {

    private final Map<String, Map<String, T>> all = new HashMap<>();

    /** Nothing is kept of a line that names no place or no known pollutant. */
    void put(String place, String pollutant, T thing) {
        if (place != null && pollutant != null) {
            all.computeIfAbsent(place, each -> new HashMap<>()).putIfAbsent(pollutant, thing);
        }
    }

    Optional<T> at(String place, String pollutant) {
        Map<String, T> there = all.get(place);
        return there == null ? Optional.empty() : Optional.ofNullable(there.get(pollutant));
    }
}
