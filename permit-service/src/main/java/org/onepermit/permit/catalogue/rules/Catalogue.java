package org.onepermit.permit.catalogue.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One edition of the catalogue.
 *
 * @param effectiveTo last day in force, or null
 * @param notLoaded   prefixes of industry codes that rows 1 to 107 of the edition name, but whose rows the data does not hold: such an
 *                    industry is not taken for "other" (row 108)
 */
public record Catalogue(
    String version, String title, LocalDate effectiveFrom, LocalDate effectiveTo, List<Row> rows, List<Question> questions,
    List<String> notLoaded) {

    /** The class of a site from what was stated of it; the strictest of its rows. */
    public Classification classify(Facts facts) {
        return new Classifier(this).classify(facts);
    }

    /** Whether the edition is in force on a day. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    /** Rows that apply to a unit of these industries; those for general processes too where a row refers to them. */
    public List<Row> rowsFor(List<String> industries) {
        List<Row> own = rows.stream()
            .filter(row -> row.kind() == Row.Kind.INDUSTRY && industries.stream().anyMatch(row::covers)
                || row.kind() == Row.Kind.OTHER && industries.stream().anyMatch(this::isOther))
            .toList();
        boolean general = own.stream().flatMap(row -> row.asks().stream()).anyMatch(key -> key.startsWith(Classifier.GENERAL_CLASS));
        return general ? Stream.concat(own.stream(), generalRows().stream()).toList() : own;
    }

    /** Questions that a unit of these industries has to answer. */
    public List<Question> questionsFor(List<String> industries) {
        Set<String> asked = rowsFor(industries).stream().flatMap(row -> row.asks().stream()).collect(Collectors.toCollection(TreeSet::new));
        if (asked.stream().anyMatch(keysOf(Question.Kind.USAGE)::contains)) {
            asked.add(Usage.YEARS);
        }
        boolean general = asked.stream().anyMatch(key -> key.startsWith(GeneralProcesses.PREFIX));
        return questions.stream().flatMap(question -> Questions.asked(question, asked, general)).toList();
    }

    List<Row> generalRows() {
        return rows.stream().filter(row -> row.kind() == Row.Kind.GENERAL_PROCESS).toList();
    }

    boolean isUndetermined(String industry) {
        return rows.stream().noneMatch(row -> row.covers(industry)) && notLoaded.stream().anyMatch(industry::startsWith);
    }

    private boolean isOther(String industry) {
        return rows.stream().noneMatch(row -> row.covers(industry)) && !isUndetermined(industry);
    }

    Set<String> keysOf(Question.Kind kind) {
        return questions.stream().filter(question -> question.kind() == kind).map(Question::key).collect(Collectors.toSet());
    }

    Set<String> processNames() {
        return questions.stream().filter(question -> question.kind() == Question.Kind.PROCESS)
            .flatMap(question -> question.options().stream()).map(Question.Option::value).collect(Collectors.toSet());
    }
}
