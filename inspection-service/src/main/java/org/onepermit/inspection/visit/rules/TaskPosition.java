package org.onepermit.inspection.visit.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a task stands on the diagram, told from the steps that were recorded, so that no engine need be asked.
 *
 * @param active elements at which the task is now
 * @param done   elements that it has passed
 */
public record TaskPosition(List<String> active, List<String> done) {

    /** A step at an element; {@code waitsAt} is where the task waits after it, or null if it goes straight on. */
    public record Step(String elementId, String waitsAt) {

        private String last() {
            return waitsAt == null ? elementId : waitsAt;
        }
    }

    /** @param ended whether nothing more can come */
    public static TaskPosition of(List<Step> steps, boolean ended) {
        Set<String> done = new LinkedHashSet<>();
        for (Step step : steps) {
            done.add(step.elementId());
            done.add(step.last());
        }
        List<String> active = ended || steps.isEmpty() ? List.of() : List.of(steps.get(steps.size() - 1).last());
        active.forEach(done::remove);
        return new TaskPosition(active, List.copyOf(done));
    }
}
