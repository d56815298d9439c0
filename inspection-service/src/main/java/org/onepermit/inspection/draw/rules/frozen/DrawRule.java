package org.onepermit.inspection.draw.rules.frozen;

import static org.onepermit.inspection.draw.rules.DrawProblem.DUPLICATE_ENTRY;
import static org.onepermit.inspection.draw.rules.DrawProblem.INVALID_VALUE;
import static org.onepermit.inspection.draw.rules.DrawProblem.NOT_CANONICAL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.onepermit.inspection.draw.rules.text.Line;
import org.onepermit.inspection.draw.rules.text.Lines;
import org.onepermit.inspection.draw.rules.text.Sha256;

/**
 * Everything that decides a draw beside the registers and chance; the rule text of FORMAT.md 4. Lists are held in the order of their
 * lines.
 *
 * @param batch  number of the batch
 * @param redraw the void batch that this one replaces, or -
 * @param title  what the plan is called
 * @param visits days in which the visits take place
 * @param seats  inspectors on one task, 2 to 9 (F-08)
 * @param pairs  how often two inspectors may be drawn together, earlier batches included, as far as it can be avoided (F-08)
 * @param cap    most routine checks of one enterprise in a year (F-04)
 */
public record DrawRule(
    String batch, String redraw, String title, Period visits, int seats, int pairs, int cap, Grades grades, List<Stratum> strata,
    List<Exclusion> exclusions, List<CrossArea> crossAreas, List<Absence> absences, List<Recusal> recusals, List<Pairing> pairings) {

    /** Name of this way of drawing; another one gets another name. */
    public static final String ALGORITHM = "OPD-1";

    private static final String HEAD = "onepermit-draw-rule";
    private static final int MOST_SEATS = 9;
    private static final int MOST = 9999;

    public DrawRule {
        Line.id(batch);
        if (!redraw.equals(Line.NONE)) {
            Line.id(redraw);
        }
        INVALID_VALUE.unless(seats >= 2 && seats <= MOST_SEATS, "2 to " + MOST_SEATS + " seats a task");
        INVALID_VALUE.unless(pairs >= 1 && pairs <= MOST, "pairs from 1 to " + MOST);
        INVALID_VALUE.unless(cap >= 1 && cap <= MOST, "caps from 1 to " + MOST);
        strata = sorted(strata, Stratum::line, Stratum::id);
        INVALID_VALUE.unless(!strata.isEmpty(), "a draw needs a stratum");
        exclusions = sorted(exclusions, Exclusion::line, Exclusion::object);
        crossAreas = sorted(crossAreas, CrossArea::line, CrossArea::division);
        absences = sorted(absences, Absence::line, Absence::line);
        recusals = sorted(recusals, Recusal::line, recusal -> Line.of(recusal.inspector(), recusal.enterprise()));
        pairings = sorted(pairings, Pairing::line, pairing -> Line.of(pairing.first(), pairing.second()));
    }

    private static <T> List<T> sorted(Collection<T> entries, Function<T, String> line, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        entries.forEach(entry -> DUPLICATE_ENTRY.unless(ids.add(id.apply(entry)), id.apply(entry) + " stands twice"));
        return entries.stream().sorted(Comparator.comparing(line)).toList();
    }

    /** The rule text. */
    public byte[] text() {
        List<String> lines = new ArrayList<>(List.of(Line.of(HEAD, 1), Line.of("algorithm", ALGORITHM), Line.of("batch", batch),
            Line.of("redraw", redraw), Line.of("title", Line.text(title)), Line.of("visits", visits.from(), visits.to()),
            Line.of("seats", seats), Line.of("pairs", pairs), Line.of("cap", cap)));
        grades.sorted().forEach((grade, units) -> lines.add(Line.of("grade", grade, units)));
        strata.forEach(stratum -> lines.add(stratum.line()));
        exclusions.forEach(exclusion -> lines.add(exclusion.line()));
        crossAreas.forEach(cross -> lines.add(cross.line()));
        absences.forEach(absence -> lines.add(absence.line()));
        recusals.forEach(recusal -> lines.add(recusal.line()));
        pairings.forEach(pairing -> lines.add(pairing.line()));
        return Lines.write(lines);
    }

    public byte[] hash() {
        return Sha256.of(text());
    }

    /** Reads a rule text; any byte that {@link #text} would not have written so is refused. */
    public static DrawRule parse(byte[] text) {
        Reading lines = new Reading(Lines.read(text));
        lines.next().word(HEAD).word("1").end();
        lines.next().word("algorithm").word(ALGORITHM).end();
        DrawRule rule = new DrawRule(
            lines.next().word("batch").id(),
            lines.next().word("redraw").field(),
            lines.next().word("title").text(),
            period(lines.next().word("visits")),
            lines.next().word("seats").number(),
            lines.next().word("pairs").number(),
            lines.next().word("cap").number(),
            grades(lines),
            lines.all("stratum", Stratum::read),
            lines.all("exclusion", Exclusion::read),
            lines.all("cross", CrossArea::read),
            lines.all("absence", Absence::read),
            lines.all("recusal", Recusal::read),
            lines.all("pairing", Pairing::read));
        NOT_CANONICAL.unless(Arrays.equals(rule.text(), text), "the rule is not written as it must be");
        return rule;
    }

    private static Period period(Line line) {
        return new Period(line.date(), line.date());
    }

    private static Grades grades(Reading lines) {
        Map<String, Integer> units = new HashMap<>();
        lines.all("grade", line -> units.put(line.word("grade").field(), line.number()));
        return new Grades(units);
    }

    /** Lines one after the other. */
    private static final class Reading {

        private final List<String> lines;
        private int at;

        Reading(List<String> lines) {
            this.lines = lines;
        }

        Line next() {
            NOT_CANONICAL.unless(at < lines.size(), "the rule ends too early");
            return Line.read(lines.get(at++));
        }

        <T> List<T> all(String word, Function<Line, T> read) {
            List<T> entries = new ArrayList<>();
            while (at < lines.size() && lines.get(at).startsWith(word + "\t")) {
                Line line = next();
                entries.add(read.apply(line));
                line.end();
            }
            return entries;
        }
    }
}
