package org.onepermit.report.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.report.Example;
import org.onepermit.report.check.rules.Evidence.HourlySeries;
import org.onepermit.report.check.rules.Evidence.HourlyValue;
import org.onepermit.report.check.rules.book.RuleBook;

/** ER-23 and ER-37: rules over hundreds of hourly values. */
class SeriesTest {

    private static final RuleBook BOOK = RuleBook.bundled();
    private static final LocalDateTime START = LocalDateTime.of(2025, 3, 1, 0, 0);

    @ParameterizedTest(name = "ER-23: {0} equal hours, {1}")
    @CsvSource({"23, PASSED", "24, ER-23", "25, ER-23"})
    void equalHoursInARow(int equal, String expected) {
        List<HourlyValue> values = new ArrayList<>(hours(0, 10, i -> "2" + i + ".1"));
        values.addAll(hours(10, equal, i -> "28.4"));
        values.addAll(hours(10 + equal, 10, i -> "3" + i + ".7"));
        assertThat(judged(ReportRule.ER_23, values)).isEqualTo(expected);
    }

    @Test
    void equalHoursWithoutProductionAreNoSuspicion() {
        List<HourlyValue> values = IntStream.range(0, 48).mapToObj(i -> new HourlyValue(START.plusHours(i), BigDecimal.ZERO, false)).toList();
        assertThat(judged(ReportRule.ER_23, values)).isEqualTo("PASSED");
    }

    @Test
    void aMissingHourEndsARun() {
        List<HourlyValue> values = new ArrayList<>(hours(0, 15, i -> "28.4"));
        values.addAll(hours(16, 15, i -> "28.40"));
        assertThat(judged(ReportRule.ER_23, values)).isEqualTo("PASSED");
        assertThat(AutomaticData.longestRun(values).hours()).isEqualTo(15);
    }

    /** One value every ten hours is moved to the last digit 0: twice the excess, four times the statistic. */
    @ParameterizedTest(name = "ER-37: {0} of 1000 last digits moved to 0: {1}")
    @CsvSource({"0, PASSED", "45, PASSED", "51, ER-37-LAST", "300, ER-37-LAST"})
    void lastDigitsThatAreNotEven(int moved, String expected) {
        List<HourlyValue> values = hours(0, 1000, i -> "2" + (i / 100) + "." + (i % 10 != 0 && i / 10 < 100 && rank(i) < moved ? 0 : i % 10));
        assertThat(judged(ReportRule.ER_37, values)).isEqualTo(expected);
    }

    /** Position of a value among those whose last digit is not 0, spread over the nine others in turn. */
    private static int rank(int i) {
        return i / 10 * 9 + i % 10 - 1;
    }

    @ParameterizedTest(name = "ER-37: {0} values: {1}")
    @CsvSource({"299, NOT_CHECKED", "300, ER-37-LAST"})
    void fewerThanThreeHundredValuesSayNothing(int count, String expected) {
        assertThat(judged(ReportRule.ER_37, hours(0, count, i -> 20 + i % 7 + ".5"))).isEqualTo(expected);
    }

    @Test
    void firstDigitsAreTestedOnlyOverTwoPowersOfTen() {
        // All first digits equally often: far from Benford, but within one power of ten nobody can tell.
        assertThat(judged(ReportRule.ER_37, hours(0, 900, i -> (i % 9 + 1) + "." + i / 9 % 10))).isEqualTo("PASSED");
        assertThat(judged(ReportRule.ER_37, hours(0, 900, i -> (i % 9 + 1) + (i % 2 == 0 ? "00" : "") + "." + i / 9 % 10))).isEqualTo("ER-37-FIRST");
    }

    @Test
    void theStatisticIsPearsons() {
        // 1000 digits, 109 times 0 and 99 times each other: 9²/100 + 9 × 1²/100.
        int[] counts = {109, 99, 99, 99, 99, 99, 99, 99, 99, 99};
        double[] even = IntStream.range(0, 10).mapToDouble(i -> 0.1).toArray();
        assertThat(Digits.chiSquare(counts, even)).isEqualTo(0.9, within(1e-9));
    }

    private static List<HourlyValue> hours(int from, int count, IntFunction<String> value) {
        return IntStream.range(0, count).mapToObj(i -> new HourlyValue(START.plusHours(from + i), new BigDecimal(value.apply(i)), true)).toList();
    }

    private static String judged(ReportRule rule, List<HourlyValue> values) {
        Examination base = new Case(Example.SEWAGE, "").examination();
        Evidence evidence = new Evidence(null, null, List.of(new HourlySeries("DW001", "w01018", values)), null, null, null, null, null, null, null, null, null);
        Examination exam = new Examination(base.report(), base.permit(), null, evidence, null, base.today());
        Verdict verdict = rule.judge(exam, BOOK.on(exam.today(), exam.period().to()));
        return verdict.findings().isEmpty() ? verdict.state().name() : verdict.findings().stream().map(Finding::code).collect(Collectors.joining(","));
    }
}
