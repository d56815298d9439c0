package org.onepermit.inspection.enforcement.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onepermit.inspection.rules.Objection;

/** Duties of one case that must not meet in one person, beyond those of {@link LegalReview} and {@link HearingGuard} (J-01; APnL §§57, 58). */
public final class Separation {

    private Separation() { }

    /** Why a person may not decide: having investigated, hosted the hearing or reviewed. {@code host} and {@code reviewer} may be null. */
    public static List<Objection> deciderRefused(String decider, Set<String> investigators, String host, String reviewer) {
        List<Objection> objections = new ArrayList<>();
        if (investigators.contains(decider) || decider.equals(host)) {
            objections.add(Objection.of("J-01-DECIDER-INVESTIGATED", "decider", Map.of("who", decider), "APnL §57, J-01"));
        }
        if (decider.equals(reviewer)) {
            objections.add(Objection.of("J-01-DECIDER-REVIEWED", "decider", Map.of("who", decider), "APnL §58, J-01"));
        }
        return objections;
    }
}
