package org.onepermit.inspection.draw.rules.frozen;

import static org.onepermit.inspection.draw.rules.DrawProblem.INVALID_VALUE;

import org.onepermit.inspection.draw.rules.text.Line;

/**
 * Two inspectors who were drawn together before (F-08).
 *
 * @param first the one whose id comes first
 * @param times how often, at least once
 */
public record Pairing(String first, String second, int times) {

    public Pairing {
        INVALID_VALUE.unless(Line.id(first).compareTo(Line.id(second)) < 0, first + " must come before " + second);
        INVALID_VALUE.unless(times >= 1, "a pairing counts from 1");
    }

    String line() {
        return Line.of("pairing", first, second, times);
    }

    static Pairing read(Line line) {
        return new Pairing(line.word("pairing").id(), line.id(), line.number());
    }
}
