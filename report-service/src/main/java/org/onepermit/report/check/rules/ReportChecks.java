package org.onepermit.report.check.rules;

import java.util.Arrays;
import java.util.List;
import org.onepermit.report.check.rules.book.RuleBook;
import org.onepermit.report.check.rules.book.Rules;
import org.onepermit.report.check.rules.book.Severity;

/** All checks of a report. */
public final class ReportChecks {

    private ReportChecks() { }

    /** One verdict a rule, in the order of DOMAIN. Thresholds are those of today, articles those of the period's end (L-03). */
    public static List<Verdict> all(Examination examination, RuleBook book) {
        Rules rules = book.on(examination.today(), examination.hasPeriod() ? examination.period().to() : examination.today());
        return Arrays.stream(ReportRule.values()).map(rule -> rule.judge(examination, rules)).toList();
    }

    /** Findings that stand in the way of submission (M.4). */
    public static List<Finding> blocking(List<Verdict> verdicts) {
        return of(verdicts, Severity.BLOCK);
    }

    /** Findings of a severity. */
    public static List<Finding> of(List<Verdict> verdicts, Severity severity) {
        return verdicts.stream().flatMap(verdict -> verdict.findings().stream()).filter(finding -> finding.severity() == severity).toList();
    }
}
