package org.onepermit.permit.catalogue.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the class of a site by one edition of the catalogue. */
final class Classifier {

    /** Traits that say which class the general processes of the unit are under. */
    static final String GENERAL_CLASS = "generalClass.";

    private final Catalogue catalogue;

    Classifier(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Classification classify(Facts stated) {
        StatedFacts own = new StatedFacts(stated, catalogue.keysOf(Question.Kind.USAGE));
        List<RowVerdict> general = catalogue.generalRows().stream().map(row -> RowVerdict.of(row, own)).toList();
        StatedFacts facts = withGeneralClass(own, general);
        List<RowVerdict> verdicts = catalogue.rowsFor(facts.industries()).stream()
            .filter(row -> row.kind() != Row.Kind.GENERAL_PROCESS).map(row -> RowVerdict.of(row, facts)).toList();
        List<String> undetermined = facts.industries().stream().filter(catalogue::isUndetermined).toList();
        return answer(verdicts, general, unanswered(facts, verdicts, general), undetermined);
    }

    /** Rows 109 to 112 are judged first: rows that refer to them, and row 108, ask for the strictest class found. */
    private static StatedFacts withGeneralClass(StatedFacts facts, List<RowVerdict> general) {
        StatedFacts more = facts;
        for (ManagementClass each : ManagementClass.values()) {
            Truth truth = Truth.any(general.stream().map(verdict -> verdict.leadsTo(each)).toList());
            more = truth == Truth.UNKNOWN ? more : more.with(GENERAL_CLASS + each, truth == Truth.YES);
        }
        return more;
    }

    private Set<String> unanswered(StatedFacts facts, List<RowVerdict> verdicts, List<RowVerdict> general) {
        Set<String> keys = new TreeSet<>();
        if (facts.industries().isEmpty()) {
            keys.add("industryCodes");
        }
        Set<String> processes = catalogue.processNames();
        verdicts.forEach(verdict -> keys.addAll(verdict.unanswered(processes)));
        if (keys.removeIf(key -> key.startsWith(GENERAL_CLASS))) {
            general.forEach(verdict -> keys.addAll(verdict.unanswered(processes)));
        }
        return keys;
    }

    private Classification answer(List<RowVerdict> verdicts, List<RowVerdict> general, Set<String> unanswered, List<String> undetermined) {
        boolean complete = unanswered.isEmpty() && undetermined.isEmpty();
        ManagementClass strictest = verdicts.stream().flatMap(verdict -> verdict.managementClass().stream())
            .min(ManagementClass::compareTo).orElse(complete ? ManagementClass.NONE : null);
        List<Classification.Match> matches = matches(verdicts, general);
        List<Classification.Unmet> unmet = verdicts.stream().flatMap(verdict -> verdict.unmet().stream()).toList();
        return new Classification(strictest, scope(verdicts), matches, unmet, unanswered, open(unanswered), undetermined, complete, catalogue.version(),
            explanation(matches, strictest, true), explanation(matches, strictest, false));
    }

    private List<Classification.OpenQuestion> open(Set<String> keys) {
        return keys.stream().map(key -> Questions.open(key, catalogue.questions())).toList();
    }

    /** Where a row refers to the general processes, the rows that say so are named too. */
    private static List<Classification.Match> matches(List<RowVerdict> verdicts, List<RowVerdict> general) {
        boolean refers = verdicts.stream().flatMap(verdict -> verdict.holding().stream())
            .anyMatch(clause -> clause.scope() == Scope.GENERAL_PROCESS_ONLY);
        return Stream.concat(verdicts.stream(), refers ? general.stream() : Stream.empty())
            .flatMap(verdict -> verdict.matches().stream()).toList();
    }

    /** The permit covers general processes alone only if nothing else needs a permit. */
    private static Scope scope(List<RowVerdict> verdicts) {
        List<Clause> permits = verdicts.stream().flatMap(verdict -> verdict.holding().stream())
            .filter(clause -> clause.managementClass().needsPermit()).toList();
        boolean generalOnly = !permits.isEmpty() && permits.stream().allMatch(clause -> clause.scope() == Scope.GENERAL_PROCESS_ONLY);
        return generalOnly ? Scope.GENERAL_PROCESS_ONLY : Scope.ALL;
    }

    private String explanation(List<Classification.Match> matches, ManagementClass found, boolean chinese) {
        String reasons = matches.stream().map(match -> chinese
            ? "第" + match.row() + "类 " + match.textZh() + " → " + match.managementClass().zh()
            : "row " + match.row() + ", " + match.textEn() + " → " + match.managementClass().en()).collect(Collectors.joining("; "));
        String result = Optional.ofNullable(found).map(each -> chinese ? each.zh() : each.en()).orElse("?");
        return Stream.of(catalogue.title(), reasons, result).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
