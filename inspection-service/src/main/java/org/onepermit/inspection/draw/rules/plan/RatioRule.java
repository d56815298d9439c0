package org.onepermit.inspection.draw.rules.plan;

import org.onepermit.inspection.draw.rules.frozen.Ratio;

/**
 * One row of F.3: how many objects of a class are to be drawn.
 *
 * @param counted what the ratio is a share of
 * @param ratio   for one {@code period}
 * @param source  where the number comes from
 */
public record RatioRule(ObjectClass objectClass, Level level, Counted counted, Ratio ratio, Period period, String source) {

    /** Classes of objects (F-01). */
    public enum ObjectClass { KEY_UNIT, SPECIAL, GENERAL }

    /** Who draws. */
    public enum Level { MUNICIPAL, COUNTY }

    public enum Counted {
        /** Objects of the class in the area. */
        OBJECTS,
        /** Inspectors on post (1:5, 1:10). */
        INSPECTORS
    }

    public enum Period {
        QUARTER(1), YEAR(4);

        private final int quarters;

        Period(int quarters) {
            this.quarters = quarters;
        }
    }

    /** The share for one quarter. A year's number is spread evenly and rounded up in each quarter, never down (F-04). */
    public Ratio quarterly() {
        return new Ratio(ratio.numerator(), Math.multiplyExact(ratio.denominator(), period.quarters));
    }
}
