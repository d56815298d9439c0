package org.onepermit.inspection.enforcement.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onepermit.inspection.rules.Objection;

/** Legal review before a major decision (法制审核; APnL §58, G-02(c), G-22). */
public final class LegalReview {

    private LegalReview() { }

    /** Why a decision must be reviewed. */
    public enum Reason { PUBLIC_INTEREST, AFTER_HEARING, COMPLEX, BY_LAW, LAW_UNCLEAR }

    /** What the case is like; the first, third and fourth are judged by the head of the division and recorded. */
    public record Situation(boolean publicInterest, boolean heard, boolean complex, boolean requiredByLaw, List<Objection> lawReviews) { }

    /** Who takes part; a reviewer who does this for the first time has passed the national qualification in law. */
    public record Staff(String reviewer, boolean reviewerQualified, Set<String> investigators, String hearingHost) { }

    /** The reasons for which review is required; empty if it is not. */
    public static Set<Reason> required(Situation situation) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        add(reasons, Reason.PUBLIC_INTEREST, situation.publicInterest());
        add(reasons, Reason.AFTER_HEARING, situation.heard());
        add(reasons, Reason.COMPLEX, situation.complex());
        add(reasons, Reason.BY_LAW, situation.requiredByLaw());
        add(reasons, Reason.LAW_UNCLEAR, !situation.lawReviews().isEmpty());
        return reasons;
    }

    /** Why the reviewer may not review (J-01): having investigated or hosted the hearing, or not qualified. */
    public static List<Objection> refused(Staff staff) {
        List<Objection> objections = new ArrayList<>();
        if (staff.investigators().contains(staff.reviewer())) {
            objections.add(Objection.of("J-01-INVESTIGATED", "reviewer", Map.of("who", staff.reviewer()), "APnL §58, J-01"));
        }
        if (staff.reviewer().equals(staff.hearingHost())) {
            objections.add(Objection.of("J-01-HOSTED", "reviewer", Map.of("who", staff.reviewer()), "APnL §64(4), J-01"));
        }
        if (!staff.reviewerQualified()) {
            objections.add(Objection.of("G-22-QUALIFICATION", "reviewer", "APnL §58"));
        }
        return objections;
    }

    private static void add(Set<Reason> reasons, Reason reason, boolean given) {
        if (given) {
            reasons.add(reason);
        }
    }
}
