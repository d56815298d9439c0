package org.onepermit.report.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.report.Example;
import org.onepermit.report.check.rules.book.Clause;
import org.onepermit.report.check.rules.book.RuleBook;
import org.onepermit.report.check.rules.book.Rules;
import org.onepermit.report.check.rules.book.Severity;

/** D-18, L-01, L-03: what applies on a day. */
class RuleBookTest {

    @Test
    void everyCodeHasARowAndEveryRuleItsArticles() {
        Rules rules = RuleBook.bundled().on(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 24));
        assertThat(Arrays.stream(ReportRule.values()).flatMap(rule -> rule.codes().stream())).allSatisfy(code -> {
            assertThat(rules.clause(code).severity()).isNotNull();
            assertThat(rules.clause(code).basis()).isNotBlank();
        });
        assertThat(ReportRule.values()).hasSize(40);
    }

    @ParameterizedTest(name = "conduct that ended on {0}: {1}")
    @CsvSource({"2026-08-14, R §34(1)", "2026-08-15, 'R §34(1), Code §1103'"})
    void theCodeIsCitedForConductSinceItsDay(LocalDate ended, String articles) {
        assertThat(RuleBook.bundled().on(LocalDate.of(2026, 11, 24), ended).clause("ER-09-UNIT").basis()).isEqualTo(articles);
    }

    @Test
    void daysBeforeTheRegulationHaveNoRules() {
        RuleBook book = RuleBook.bundled();
        assertThatThrownBy(() -> book.on(LocalDate.of(2021, 2, 28), LocalDate.of(2021, 2, 28)))
            .isInstanceOf(ProblemException.class).hasMessageContaining("check/no-rules-in-force");
        assertThat(book.on(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 1))).isNotNull();
    }

    @ParameterizedTest(name = "checked on {0}: {1} percent")
    @CsvSource({"2026-06-30, 10, 1", "2026-07-01, 15, own-2"})
    void anOwnRowAppliesFromItsDay(LocalDate checkedOn, BigDecimal percent, String version) {
        RuleBook book = RuleBook.bundledWith(new StringReader("# ours\nER-12;own-2;2026-07-01;L;DESIGN;percent=15,validPercent=80\n"));
        Clause clause = book.on(checkedOn, LocalDate.of(2025, 12, 31)).clause("ER-12");
        assertThat(clause.threshold("percent")).isEqualByComparingTo(percent);
        assertThat(clause.version()).isEqualTo(version);
    }

    @Test
    void aFindingKeepsTheVersionItWasFoundBy() {
        Case changed = new Case(Example.SEWAGE, "evidence/automatic/2/amountKilograms=100000 & report/emissions/outlets/0/amount=112");
        Examination exam = changed.examination();
        RuleBook own = RuleBook.bundledWith(new StringReader("ER-12;own-1;2021-03-01;L;DESIGN;percent=11,validPercent=75\n"));
        assertThat(ReportRule.ER_12.judge(exam, own.on(exam.today(), exam.period().to())).findings()).singleElement()
            .returns("own-1", Finding::version).returns(Severity.LEAD, Finding::severity).returns("R §28, C.2", Finding::basis);
    }

    /** D.5, column severity; what we added to it stands after the bar. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ER-01, L", "ER-02, LW", "ER-03, B", "ER-04, LW", "ER-05, B", "ER-06, B", "ER-07, BW", "ER-08, BL", "ER-09, L|W", "ER-10, B", "ER-11, B",
        "ER-12, W", "ER-13, L", "ER-14, L", "ER-15, L", "ER-16, W", "ER-17, L", "ER-18, L", "ER-19, L", "ER-20, W", "ER-21, W", "ER-22, B", "ER-23, W",
        "ER-24, W", "ER-25, LW", "ER-26, W", "ER-27, W", "ER-28, L", "ER-29, L", "ER-30, W", "ER-31, L", "ER-32, B", "ER-33, L", "ER-34, W", "ER-35, L",
        "ER-36, W", "ER-37, W", "ER-38, LW", "ER-39, L", "ER-40, W"})
    void severitiesAreThoseOfDomain(String rule, String letters) {
        Rules rules = RuleBook.bundled().on(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 24));
        assertThat(ReportRule.valueOf(rule.replace('-', '_')).codes().stream().map(code -> rules.clause(code).severity().letter()).distinct().sorted().toList())
            .isEqualTo(letters.replace("|", "").chars().sorted().mapToObj(letter -> String.valueOf((char) letter)).toList());
    }
}
