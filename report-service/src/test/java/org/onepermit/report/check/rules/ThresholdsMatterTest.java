package org.onepermit.report.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onepermit.report.check.rules.GoldenCasesTest.Row;
import org.onepermit.report.check.rules.book.Clause;
import org.onepermit.report.check.rules.book.RuleBook;
import org.onepermit.report.check.rules.book.Rules;

/** Each threshold is used and pinned down: moved a little up or down, some row of the boundary table ends otherwise. */
class ThresholdsMatterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
    /** SeriesTest reads the values that these are about; nobody has nine years of reports in an example. */
    private static final Set<String> ELSEWHERE = Set.of("ER-23 atLeastHours", "ER-37-LAST leastValues", "ER-37-LAST chiSquare", "ER-37-FIRST leastDecades",
        "ER-37-FIRST chiSquare", "ER-16 periods");

    static List<String> thresholds() {
        Rules rules = RuleBook.bundled().on(DAY, DAY);
        List<String> names = new ArrayList<>();
        Stream.of(ReportRule.values()).flatMap(rule -> rule.codes().stream())
            .forEach(code -> rules.clause(code).thresholds().keySet().forEach(name -> names.add(code + " " + name)));
        return names.stream().filter(name -> !ELSEWHERE.contains(name)).toList();
    }

    @ParameterizedTest
    @MethodSource("thresholds")
    void movedALittleSomeCaseEndsOtherwise(String threshold) throws IOException {
        String code = threshold.split(" ")[0];
        String name = threshold.split(" ")[1];
        Map<String, String> before = outcomes(code, RuleBook.bundled());
        BigDecimal value = RuleBook.bundled().on(DAY, DAY).clause(code).threshold(name);
        // Whole numbers of days, hours or periods move by one, the others by half a percent.
        BigDecimal step = name.matches(".*(Days|Hours|Periods)") ? BigDecimal.ONE : value.signum() == 0 ? new BigDecimal("0.005") : value.multiply(new BigDecimal("0.005"));
        assertThat(List.of(outcomes(code, moved(code, name, value.add(step))), outcomes(code, moved(code, name, value.subtract(step)))))
            .as(threshold).anySatisfy(after -> assertThat(after).isNotEqualTo(before));
    }

    private static RuleBook moved(String code, String name, BigDecimal value) {
        Clause clause = RuleBook.bundled().on(DAY, DAY).clause(code);
        Map<String, BigDecimal> thresholds = new LinkedHashMap<>(clause.thresholds());
        thresholds.put(name, value);
        return RuleBook.bundledWith(new StringReader(String.join(";", code, "moved", clause.from().toString(), clause.severity().letter(), clause.mark().name(),
            thresholds.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue().toPlainString()).collect(Collectors.joining(",")))));
    }

    private static Map<String, String> outcomes(String code, RuleBook book) throws IOException {
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (Row row : GoldenCasesTest.rows()) {
            if (code.startsWith(row.rule().id())) {
                Examination exam = new Case(row.example(), row.changes()).examination();
                Verdict verdict = row.rule().judge(exam, book.on(exam.today(), exam.hasPeriod() ? exam.period().to() : exam.today()));
                outcomes.put(row.id(), verdict.state() + " " + verdict.findings().stream().map(Finding::code).toList());
            }
        }
        return outcomes;
    }
}
