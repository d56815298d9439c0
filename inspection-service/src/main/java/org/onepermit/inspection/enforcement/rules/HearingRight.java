package org.onepermit.inspection.enforcement.rules;

import java.math.BigDecimal;
import java.util.Set;

/** When the party must be told that it may ask for a hearing (APnL §63). */
public final class HearingRight {

    private HearingRight() { }

    /** Measures beside the fine that give the right by themselves. */
    public enum Measure { LARGE_CONFISCATION, LOWER_QUALIFICATION, REVOKE_PERMIT, STOP_PRODUCTION, CLOSE_DOWN, RESTRICT_PRACTICE, OTHER_HEAVY, CORRECTION_ONLY }

    public static boolean exists(PenaltyRange.Subject subject, BigDecimal fineYuan, Set<Measure> measures, EnforcementTerms terms) {
        BigDecimal large = subject == PenaltyRange.Subject.PERSON ? terms.hearingFinePersonYuan() : terms.hearingFineUnitYuan();
        return fineYuan.compareTo(large) >= 0 || measures.stream().anyMatch(measure -> measure != Measure.CORRECTION_ONLY);
    }
}
