package org.onepermit.report.check.rules.book;

import java.util.List;
import java.util.Map;
import org.onepermit.report.filing.rules.Chapter;
import org.onepermit.report.permit.rules.ReportType;

/** What applies on one day: the clause of each code and what a report must hold. */
public final class Rules {

    private final Map<String, Clause> clauses;
    private final List<RuleBook.Requirement> requirements;

    Rules(Map<String, Clause> clauses, List<RuleBook.Requirement> requirements) {
        this.clauses = Map.copyOf(clauses);
        this.requirements = List.copyOf(requirements);
    }

    public Clause clause(String code) {
        Clause clause = clauses.get(code);
        if (clause == null) {
            throw new IllegalArgumentException("the rule book has no " + code);
        }
        return clause;
    }

    /** Chapters that reports of the type must have where the permit is silent. */
    public List<Chapter> chapters(ReportType type) {
        return requirements.stream().filter(each -> each.type() == type && each.kind().equals("CHAPTER"))
            .map(each -> Chapter.valueOf(each.item())).toList();
    }

    /** Kinds of attachment that reports of the type must have. */
    public List<String> attachments(ReportType type) {
        return requirements.stream().filter(each -> each.type() == type && each.kind().equals("ATTACHMENT"))
            .map(RuleBook.Requirement::item).toList();
    }
}
