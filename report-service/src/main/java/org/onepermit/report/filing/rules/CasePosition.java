package org.onepermit.report.filing.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a case stands on the diagram, told from the steps that were recorded, so that no engine need be asked.
 *
 * @param active elements at which the case is now
 * @param done   elements that it has passed
 */
public record CasePosition(List<String> active, List<String> done) {

    /** A step at an element; {@code waitsAt} is where the case waits after it, or null if it goes straight on. */
    public record Step(String elementId, String waitsAt) {

        private String last() {
            return waitsAt == null ? elementId : waitsAt;
        }
    }

    /**
     * @param steps in the order in which they happened
     * @param ended whether the report has reached a final status: then only a wait is still a position
     */
    public static CasePosition of(List<Step> steps, boolean ended) {
        if (steps.isEmpty()) {
            return new CasePosition(List.of(), List.of());
        }
        Step latest = steps.get(steps.size() - 1);
        List<String> active = ended && latest.waitsAt() == null ? List.of() : List.of(latest.last());
        Set<String> done = new LinkedHashSet<>();
        for (Step step : steps) {
            done.add(step.elementId());
            if (step.waitsAt() != null) {
                done.add(step.waitsAt());
            }
        }
        active.forEach(done::remove);
        return new CasePosition(active, List.copyOf(done));
    }
}
