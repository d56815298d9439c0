package org.onepermit.inspection.visit.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onepermit.inspection.rules.Objection;

/** Whether a task may be ordered by hand (F-08, F-25). */
public final class OrderGuard {

    private static final int OFFICERS = 2;

    private OrderGuard() { }

    /**
     * An order as given.
     *
     * @param officers     how many different inspectors are seated
     * @param sourceKnown  whether the task that a re-check looks at is there
     * @param dueOn        null for the usual time
     * @param inOwnArea    whether the site lies where the dispatcher may send officers
     * @param parts        who answers what (F-22)
     */
    public record Order(
        TaskKind kind, long officers, String clueId, boolean sourceKnown, LocalDate dueOn, boolean inOwnArea, JointParts parts) { }

    public static List<Objection> refused(Order order, LocalDate today) {
        List<Objection> objections = new ArrayList<>();
        if (order.kind() == TaskKind.DRAW) {
            objections.add(Objection.of("F-12-DRAW", "kind", "F-12"));
        }
        if (order.officers() < OFFICERS) {
            objections.add(Objection.of("F-08-SEATS", "inspectorNos", Map.of("required", OFFICERS), "APnL §42"));
        }
        if (order.kind().needsClue() && (order.clueId() == null || order.clueId().isBlank())) {
            objections.add(Objection.of("F-25-CLUE", "clueId", "F-25"));
        }
        if (order.kind() == TaskKind.RECHECK && !order.sourceKnown()) {
            objections.add(Objection.of("F-21-SOURCE", "sourceTaskNo", "F-21"));
        }
        if (order.dueOn() != null && order.dueOn().isBefore(today)) {
            objections.add(Objection.of("M5-DUE", "dueOn", "M.5"));
        }
        if (!order.inOwnArea()) {
            objections.add(Objection.of("J-02-AREA", "objectNo", "J-02"));
        }
        objections.addAll(joint(order));
        return objections;
    }

    /** Several departments are a joint check, and a joint check is of several; a share is of one of them and of an item that there is. */
    private static List<Objection> joint(Order order) {
        List<Objection> objections = new ArrayList<>();
        List<String> departments = order.parts().departments();
        if ((order.kind() == TaskKind.JOINT) != order.parts().isJoint() || Set.copyOf(departments).size() < departments.size()) {
            objections.add(Objection.of("F-22-DEPARTMENTS", "departments", "F-22"));
        }
        if (!departments.containsAll(order.parts().shares().values()) || !CheckItem.keys().containsAll(order.parts().shares().keySet())) {
            objections.add(Objection.of("F-22-SHARES", "shares", "F-22"));
        }
        return objections;
    }
}
