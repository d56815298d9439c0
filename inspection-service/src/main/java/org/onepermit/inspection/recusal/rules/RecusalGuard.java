package org.onepermit.inspection.recusal.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.rules.Objection;
import org.onepermit.inspection.visit.rules.TaskStatus;

/** Whether a recusal may be asked for, and decided so (F-09; APnL §43). */
public final class RecusalGuard {

    private RecusalGuard() { }

    /**
     * A recusal as asked for.
     *
     * @param seated  whether the inspector named has a seat
     * @param byUnit  whether the unit asks
     * @param ofSelf  whether an inspector names himself
     * @param pending whether the same is asked for already and not decided
     */
    public record Asked(boolean seated, boolean byUnit, boolean ofSelf, boolean pending, TaskStatus status) { }

    public static List<Objection> askRefused(Asked asked) {
        List<Objection> objections = new ArrayList<>();
        if (!asked.seated()) {
            objections.add(Objection.of("F-09-SEAT", "inspectorNo", "F-09"));
        } else if (!asked.byUnit() && !asked.ofSelf()) {
            objections.add(Objection.of("F-09-SELF", "inspectorNo", "APnL §43"));
        }
        if (asked.pending()) {
            objections.add(Objection.of("F-09-PENDING", "inspectorNo", "F-09"));
        }
        if (!isOpen(asked.status())) {
            objections.add(Objection.of("F-09-OVER", "taskNo", "F-09"));
        }
        return objections;
    }

    /** Whether there is still a seat to be left: before and during the visit. */
    public static boolean isOpen(TaskStatus status) {
        return status.isSealed() || status == TaskStatus.ON_SITE;
    }

    /**
     * A decision as taken.
     *
     * @param drawn     whether the seat was drawn, so that its successor is too
     * @param own       whether the head decides on a recusal that he asked for or that is about him
     * @param successor who is to take the seat; null for none
     */
    public record Decided(boolean granted, boolean drawn, boolean own, TaskStatus status, Successor successor) { }

    /** Somebody for the seat; {@code seated} tells whether he has one at this task already. */
    public record Successor(boolean seated, LocalDate certificateValidTo, boolean onPost) {

        boolean fits(LocalDate today) {
            return !seated && onPost && !certificateValidTo.isBefore(today);
        }
    }

    public static List<Objection> decisionRefused(Decided decided, LocalDate today) {
        List<Objection> objections = new ArrayList<>();
        if (decided.own()) {
            objections.add(Objection.of("F-09-OWN", "granted", "APnL §43"));
        }
        boolean named = decided.successor() != null;
        boolean wanted = decided.granted() && !decided.drawn() && isOpen(decided.status());
        if (named != wanted || named && !decided.successor().fits(today)) {
            objections.add(Objection.of("F-09-SUCCESSOR", "successorNo", Map.of("today", today), "F-08, F-09"));
        }
        return objections;
    }
}
