package org.onepermit.inspection.enforcement.rules;

import java.time.LocalDate;
import org.onepermit.inspection.enforcement.rules.ApplicableLaw.Facts;

/**
 * Both laws side by side, for who decides to see beforehand and for the file to keep (L-03).
 *
 * @param ofConduct  range of the law in force on the last day of the conduct, or null if none is on file
 * @param ofDecision range of the law in force on the day of decision, or null
 * @param applicable which of them applies
 */
public record LawComparison(LocalDate decidedOn, PenaltyRange ofConduct, PenaltyRange ofDecision, ApplicableLaw applicable, Why why) {

    /** Why the applicable range applies. */
    public enum Why {
        /** The law has not changed between conduct and decision. */
        UNCHANGED,
        /** The old law is judged by, for the new one is not lighter (从旧). */
        LAW_OF_CONDUCT,
        /** The new law is lighter (从轻). */
        LIGHTER_NOW,
        /** No range is on file for one of the days. */
        UNKNOWN
    }

    public static LawComparison of(Facts facts, LocalDate decidedOn, PenaltyTable table) {
        PenaltyRange then = table.on(facts.occurredTo(), facts.conduct(), facts.circumstance(), facts.subject()).orElse(null);
        PenaltyRange now = table.on(decidedOn, facts.conduct(), facts.circumstance(), facts.subject()).orElse(null);
        ApplicableLaw applicable = ApplicableLaw.of(facts, decidedOn, table);
        return new LawComparison(decidedOn, then, now, applicable, why(then, now, applicable.range()));
    }

    private static Why why(PenaltyRange then, PenaltyRange now, PenaltyRange applied) {
        if (applied == null) {
            return Why.UNKNOWN;
        }
        if (applied.equals(then) && applied.equals(now)) {
            return Why.UNCHANGED;
        }
        return applied.equals(then) ? Why.LAW_OF_CONDUCT : Why.LIGHTER_NOW;
    }
}
