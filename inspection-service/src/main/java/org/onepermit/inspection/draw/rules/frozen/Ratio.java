package org.onepermit.inspection.draw.rules.frozen;

import static org.onepermit.inspection.draw.rules.DrawProblem.INVALID_VALUE;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.onepermit.inspection.draw.rules.text.Line;

/** A share as a fraction of whole numbers, so that 5 % is 5 % and nothing is rounded before the end (F-04). */
public record Ratio(int numerator, int denominator) {

    public Ratio {
        INVALID_VALUE.unless(numerator >= 0 && numerator <= Line.MOST && denominator >= 1 && denominator <= Line.MOST,
            "no ratio: " + numerator + "/" + denominator);
    }

    /** Percent with up to four decimals, e.g. {@code 12.5}. */
    public static Ratio percent(BigDecimal percent) {
        try {
            return new Ratio(percent.movePointRight(4).intValueExact(), 1_000_000).reduced();
        } catch (ArithmeticException e) {
            throw INVALID_VALUE.with("no percentage with at most four decimals: " + percent);
        }
    }

    /** So many for each one, e.g. 5 visits an inspector (1:5). */
    public static Ratio times(int factor) {
        return new Ratio(factor, 1);
    }

    private Ratio reduced() {
        int divisor = Math.max(1, BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator)).intValue());
        return new Ratio(numerator / divisor, denominator / divisor);
    }

    /** The smallest whole number that is no less than {@code base} × ratio (F-04). */
    public int ceil(int base) {
        INVALID_VALUE.unless(base >= 0 && base <= Line.MOST, "no count: " + base);
        long ceil = ((long) base * numerator + denominator - 1) / denominator;
        INVALID_VALUE.unless(ceil <= Line.MOST, base + " × " + this + " is too many");
        return (int) ceil;
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
