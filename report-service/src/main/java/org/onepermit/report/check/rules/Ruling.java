package org.onepermit.report.check.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onepermit.report.check.rules.book.Rules;

/** Collects what one rule compares, finds and misses, and puts the rule book's row under each finding. Used by one rule, then read. */
final class Ruling {

    private final ReportRule rule;
    private final Rules rules;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Gap> gaps = EnumSet.noneOf(Gap.class);
    private int compared;

    Ruling(ReportRule rule, Rules rules) {
        this.rule = rule;
        this.rules = rules;
    }

    /** A comparison was made. Returns whether it ended badly, so that a rule reads {@code if (ruling.when(a > b))}. */
    boolean when(boolean bad) {
        compared++;
        return bad;
    }

    /** Something could not be compared. */
    void gap(Gap gap) {
        gaps.add(gap);
    }

    /** Adds a finding of a rule that says one thing only. */
    void find(Finding finding) {
        find(rule.id(), finding);
    }

    /** Adds a finding by its code. */
    void find(String code, Finding finding) {
        if (!rule.codes().contains(code)) {
            throw new IllegalArgumentException(rule + " does not declare " + code);
        }
        findings.add(finding.under(rules.clause(code)));
    }

    /** A threshold of the rule's first code. */
    BigDecimal threshold(String name) {
        return threshold(rule.codes().get(0), name);
    }

    BigDecimal threshold(String code, String name) {
        return rules.clause(code).threshold(name);
    }

    Rules rules() {
        return rules;
    }

    Verdict verdict() {
        return new Verdict(rule, compared, List.copyOf(findings), Set.copyOf(gaps));
    }
}
