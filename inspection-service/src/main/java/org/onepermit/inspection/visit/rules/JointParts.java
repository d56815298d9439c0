package org.onepermit.inspection.visit.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who answers what on a task: each item of the check list is one department's part (F-22).
 *
 * @param departments that visit together, the lead first; fewer than two for a task of one department
 * @param shares      department by key of the item; what is not named is the lead's
 */
public record JointParts(List<String> departments, Map<String, String> shares) {

    public JointParts {
        departments = List.copyOf(departments);
        shares = shares == null ? Map.of() : Map.copyOf(shares);
    }

    public boolean isJoint() {
        return departments.size() > 1;
    }

    /** The department that answers an item. */
    public String departmentOf(String item) {
        String lead = departments.get(0);
        String named = shares.getOrDefault(item, lead);
        return departments.contains(named) ? named : lead;
    }

    /** Those of the items that are a department's part, in their order. */
    public List<String> itemsOf(String department, List<String> items) {
        return items.stream().filter(item -> departmentOf(item).equals(department)).toList();
    }

    /**
     * Whether an inspector may answer an item. A part is filled by its own department; one that sent nobody is filled by whoever is there,
     * for a visit without it could not end.
     *
     * @param own    the inspector's department
     * @param seated departments of the whole team
     */
    public boolean mayAnswer(String item, String own, Set<String> seated) {
        return !isJoint() || !seated.contains(departmentOf(item)) || departmentOf(item).equals(own);
    }
}
