package org.onepermit.inspection.draw.rules.frozen;

import static org.onepermit.inspection.draw.rules.DrawProblem.INVALID_VALUE;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.onepermit.inspection.draw.rules.text.Line;

/**
 * Objects of one area are visited by the inspectors of another (F-10; Code §50).
 *
 * @param division prefix of the objects' divisions
 * @param visitors area that they count as belonging to when inspectors are sought
 */
public record CrossArea(String division, String visitors) {

    private static final Pattern AREA = Pattern.compile("([0-9]{2}){1,3}");

    public CrossArea {
        INVALID_VALUE.unless(AREA.matcher(division).matches() && AREA.matcher(visitors).matches(),
            "an area has 2, 4 or 6 digits: " + division + ", " + visitors);
    }

    /** The area whose inspectors visit a division: its own, unless a rule, the one with the longest prefix, says otherwise. */
    static String visitors(Collection<CrossArea> rules, String division) {
        return rules.stream().filter(rule -> division.startsWith(rule.division)).max(Comparator.comparing(CrossArea::division))
            .map(CrossArea::visitors).orElse(division);
    }

    String line() {
        return Line.of("cross", division, visitors);
    }

    static CrossArea read(Line line) {
        return new CrossArea(line.word("cross").field(), line.field());
    }
}
