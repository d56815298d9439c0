package org.onepermit.inspection.enforcement.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.rules.Objection;

/** Who may ask that an officer leaves a case, and who decides it (F-09; APnL §43). */
public final class RecusalGuard {

    private static final String BASIS = "APnL §43";

    private RecusalGuard() { }

    /**
     * Why a request is not taken.
     *
     * @param declarer the officer who declares it, or null if the party asks
     * @param pending  whether a request about the same officer is undecided
     */
    public static List<Objection> requestRefused(String officer, String declarer, boolean pending) {
        List<Objection> objections = new ArrayList<>();
        if (declarer != null && !declarer.equals(officer)) {
            objections.add(Objection.of("APNL-43-OWN", "certificateNo", BASIS));
        }
        if (pending) {
            objections.add(Objection.of("APNL-43-PENDING", "certificateNo", BASIS));
        }
        return objections;
    }

    /** Why a head may not decide: nobody decides on himself, nor on what he asked for. */
    public static List<Objection> deciderRefused(String decider, String officer, String asker) {
        return decider.equals(officer) || decider.equals(asker)
            ? List.of(Objection.of("APNL-43-DECIDER", "decider", Map.of("who", decider), BASIS)) : List.of();
    }

    /** Why there can be no penalty yet: an officer whose recusal is undecided may still have to leave. */
    public static List<Objection> decisionRefused(boolean pending) {
        return pending ? List.of(Objection.of("APNL-43-UNDECIDED", "", BASIS)) : List.of();
    }
}
