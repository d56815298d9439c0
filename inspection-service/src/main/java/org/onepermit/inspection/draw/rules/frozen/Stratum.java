package org.onepermit.inspection.draw.rules.frozen;

import static org.onepermit.inspection.draw.rules.DrawProblem.INVALID_VALUE;

import org.onepermit.inspection.draw.rules.text.Line;

/**
 * Objects that are drawn from together at one ratio (F.3).
 *
 * @param ratio share to be drawn
 * @param base  what it is a share of: objects or inspectors, counted when the quarter began (F-04)
 */
public record Stratum(String id, Ratio ratio, int base) {

    public Stratum {
        checkedId(id);
        ratio.ceil(base);
    }

    /** Number of objects to draw. */
    public int quota() {
        return ratio.ceil(base);
    }

    /** Ids of strata have no lower-case letter, so that none of them is the word that seats are drawn by. */
    static void checkedId(String id) {
        Line.id(id);
        for (int at = 0; at < id.length(); at++) {
            INVALID_VALUE.unless(id.charAt(at) < 'a', () -> "a stratum has no lower-case letters: " + id);
        }
    }

    String line() {
        return Line.of("stratum", id, ratio.numerator(), ratio.denominator(), base, quota());
    }

    static Stratum read(Line line) {
        Stratum stratum = new Stratum(line.word("stratum").id(), new Ratio(line.number(), line.number()), line.number());
        line.number();
        return stratum;
    }
}
