package org.onepermit.inspection.enforcement.rules;

import java.math.BigDecimal;

/**
 * What one norm says of one conduct: a fine from {@code minYuan} to {@code maxYuan}, both included (G.2).
 *
 * @param reviewed whether a lawyer must first say that this norm and no special one applies
 */
public record PenaltyRange(
    Conduct conduct, Circumstance circumstance, Subject subject, Force force, BigDecimal minYuan, BigDecimal maxYuan, String basis, boolean reviewed) {

    /** Who is fined: the unit, or the persons directly in charge. */
    public enum Subject { UNIT, PERSON }

    boolean holds(BigDecimal amountYuan) {
        return amountYuan.compareTo(minYuan) >= 0 && amountYuan.compareTo(maxYuan) <= 0;
    }

    /** Whether no bound is higher than the other range's and one is lower. */
    boolean lighterThan(PenaltyRange other) {
        int least = minYuan.compareTo(other.minYuan);
        int most = maxYuan.compareTo(other.maxYuan);
        return least <= 0 && most <= 0 && least + most < 0;
    }

    /** Whether one bound is lower and the other higher, so that neither is plainly the lighter. */
    boolean crosses(PenaltyRange other) {
        return minYuan.compareTo(other.minYuan) * maxYuan.compareTo(other.maxYuan) < 0;
    }
}
