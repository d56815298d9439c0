package org.onepermit.inspection.enforcement.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.onepermit.inspection.enforcement.rules.HearingRight.Measure;
import org.onepermit.inspection.enforcement.rules.LawComparison;
import org.onepermit.inspection.enforcement.rules.PenaltyRange;
import org.onepermit.inspection.rules.Objection;

/**
 * The penalty as decided (APnL §59).
 *
 * @param penaltyNo number of the decision (文号)
 * @param law       what it was decided under, and why
 */
public record Decision(
    String penaltyNo, BigDecimal amountYuan, Set<Measure> measures, String reasons, String correction, LocalDate correctionDueOn, AppliedLaw law,
    LocalDate decidedOn, String decider, String deciderName) {

    /**
     * Which version of the law and which range a decision used (L-03).
     *
     * @param table SHA-256 of the table of fines
     */
    public record AppliedLaw(
        PenaltyRange applied, PenaltyRange ofConduct, PenaltyRange ofDecision, LawComparison.Why why, List<Objection> reviews, String table) {

        public static AppliedLaw of(LawComparison comparison, String table) {
            return new AppliedLaw(comparison.applicable().range(), comparison.ofConduct(), comparison.ofDecision(), comparison.why(),
                comparison.applicable().reviews(), table);
        }
    }
}
