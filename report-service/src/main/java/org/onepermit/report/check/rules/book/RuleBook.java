package org.onepermit.report.check.rules.book;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onepermit.platform.codes.Table;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.report.filing.rules.Chapter;
import org.onepermit.report.permit.rules.ReportType;

/**
 * Severities, thresholds, articles and required parts of all checks with their effective dates (D-18). Thresholds are those of the day
 * of the check, articles those of the day the conduct ended (L-03).
 */
public final class RuleBook {

    private static final String SEPARATOR = ";";

    private final Map<String, NavigableMap<LocalDate, Clause>> thresholds = new HashMap<>();
    private final Map<String, NavigableMap<LocalDate, String>> articles = new HashMap<>();
    private final List<Requirement> requirements = new ArrayList<>();
    private volatile Applied last;

    private RuleBook() { }

    private record Applied(LocalDate checkedOn, LocalDate conductEnded, Rules rules) { }

    /** A chapter or attachment that reports of a type must have from a day on. */
    record Requirement(ReportType type, String kind, String item, LocalDate from) { }

    /** The tables that come with this release. */
    public static RuleBook bundled() {
        RuleBook book = new RuleBook();
        Table.rows(RuleBook.class, "thresholds.csv", SEPARATOR).forEach(book::addThresholds);
        Table.rows(RuleBook.class, "articles.csv", SEPARATOR).forEach(book::addArticles);
        Table.rows(RuleBook.class, "requirements.csv", SEPARATOR).forEach(book::addRequirement);
        return book;
    }

    /** The tables of this release and an operator's own threshold rows; an own row replaces the bundled one of its code and date. */
    public static RuleBook bundledWith(Reader ownThresholds) {
        RuleBook book = bundled();
        try (BufferedReader lines = new BufferedReader(ownThresholds)) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(SEPARATOR, -1)).forEach(book::addThresholds);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return book;
    }

    /** The last day on which a row begins: from then on everything applies that is known. */
    public LocalDate lastChange() {
        return Stream.concat(thresholds.values().stream(), articles.values().stream()).map(NavigableMap::lastKey).max(LocalDate::compareTo).orElseThrow();
    }

    /** What applies to a check on a day, of conduct that ended on a day. Many reports of one period are checked on one day: the last answer is kept. */
    public Rules on(LocalDate checkedOn, LocalDate conductEnded) {
        Applied known = last;
        if (known == null || !known.checkedOn().equals(checkedOn) || !known.conductEnded().equals(conductEnded)) {
            known = new Applied(checkedOn, conductEnded, inForce(checkedOn, conductEnded));
            last = known;
        }
        return known.rules();
    }

    private Rules inForce(LocalDate checkedOn, LocalDate conductEnded) {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        thresholds.forEach((code, rows) -> clauses.put(code, at(rows, checkedOn).basedOn(at(articles.get(rule(code)), conductEnded))));
        return new Rules(clauses, requirements.stream().filter(each -> !each.from().isAfter(checkedOn)).toList());
    }

    private static <T> T at(NavigableMap<LocalDate, T> rows, LocalDate day) {
        return Optional.ofNullable(rows.floorEntry(day)).map(Map.Entry::getValue)
            .orElseThrow(() -> new ProblemException(CheckProblem.NO_RULES_IN_FORCE, Map.of("day", day)));
    }

    /** {@code ER-07} of {@code ER-07-MISSING}. */
    static String rule(String code) {
        return code.substring(0, Math.min(code.length(), "ER-00".length()));
    }

    private void addThresholds(String[] cells) {
        Map<String, BigDecimal> values = cells[5].isEmpty() ? Map.of() : Arrays.stream(cells[5].split(",")).map(each -> each.split("="))
            .collect(Collectors.toMap(each -> each[0], each -> new BigDecimal(each[1]), (first, second) -> second, LinkedHashMap::new));
        LocalDate from = LocalDate.parse(cells[2]);
        thresholds.computeIfAbsent(cells[0], code -> new TreeMap<>())
            .put(from, new Clause(cells[0], cells[1], from, Severity.of(cells[3]), Clause.Mark.valueOf(cells[4]), values, ""));
    }

    private void addArticles(String[] cells) {
        articles.computeIfAbsent(cells[0], rule -> new TreeMap<>()).put(LocalDate.parse(cells[1]), cells[2]);
    }

    private void addRequirement(String[] cells) {
        if (cells[1].equals("CHAPTER")) {
            Chapter.valueOf(cells[2]);
        }
        requirements.add(new Requirement(ReportType.valueOf(cells[0]), cells[1], cells[2], LocalDate.parse(cells[3])));
    }
}
