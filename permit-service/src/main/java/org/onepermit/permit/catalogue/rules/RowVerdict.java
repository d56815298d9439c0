package org.onepermit.permit.catalogue.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one row says of a unit: the strictest class of which a clause holds, and the stricter clauses that do not. */
record RowVerdict(Row row, Optional<ManagementClass> managementClass, List<Clause> holding, List<Clause> stricter, StatedFacts facts) {

    static RowVerdict of(Row row, StatedFacts facts) {
        Optional<ManagementClass> strictest = row.clauses().stream().filter(clause -> truth(clause, facts) == Truth.YES)
            .map(Clause::managementClass).min(ManagementClass::compareTo);
        List<Clause> holding = row.clauses().stream()
            .filter(clause -> strictest.filter(clause.managementClass()::equals).isPresent() && truth(clause, facts) == Truth.YES).toList();
        List<Clause> stricter = row.clauses().stream()
            .filter(clause -> strictest.isEmpty() || clause.managementClass().stricterThan(strictest.get())).toList();
        return new RowVerdict(row, strictest, holding, stricter, facts);
    }

    private static Truth truth(Clause clause, StatedFacts facts) {
        return clause.condition().holds(facts);
    }

    /** Whether a clause of the class holds, surely does not, or cannot be judged yet. */
    Truth leadsTo(ManagementClass sought) {
        if (managementClass.filter(sought::equals).isPresent()) {
            return Truth.YES;
        }
        return Truth.any(stricter.stream().filter(clause -> clause.managementClass() == sought)
            .map(clause -> truth(clause, facts)).toList());
    }

    Set<String> unanswered(Set<String> processes) {
        Set<String> keys = new HashSet<>();
        stricter.stream().filter(clause -> truth(clause, facts) == Truth.UNKNOWN)
            .forEach(clause -> keys.addAll(facts.unanswered(clause.condition().asks(), processes)));
        return keys;
    }

    List<Classification.Match> matches() {
        return holding.stream().map(clause -> new Classification.Match(row.seq(), row.industryGroup(), clause.managementClass(),
            clause.scope(), clause.id(), row.textZh() + "：" + clause.textZh(), row.textEn() + ": " + clause.textEn())).toList();
    }

    List<Classification.Unmet> unmet() {
        return stricter.stream().map(clause -> new Classification.Unmet(row.seq(), clause.managementClass(), clause.id(),
            truth(clause, facts), clause.textZh(), clause.textEn())).toList();
    }
}
