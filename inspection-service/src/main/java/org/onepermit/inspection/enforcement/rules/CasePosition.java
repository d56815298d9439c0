package org.onepermit.inspection.enforcement.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a case stands on the diagram, told from the elements at which its acts were recorded, so that no engine need be asked.
 *
 * @param active elements at which the case is now
 * @param done   elements that it has passed
 */
public record CasePosition(List<String> active, List<String> done) {

    /** @param elements in the order in which they were reached */
    public static CasePosition of(List<String> elements, boolean ended) {
        if (elements.isEmpty()) {
            return new CasePosition(List.of(), List.of());
        }
        String latest = elements.get(elements.size() - 1);
        Set<String> done = new LinkedHashSet<>(elements);
        if (!ended) {
            done.remove(latest);
        }
        return new CasePosition(ended ? List.of() : List.of(latest), List.copyOf(done));
    }
}
