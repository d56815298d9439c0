package org.onepermit.report.check.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onepermit.report.check.rules.Evidence.HourlySeries;
import org.onepermit.report.check.rules.Evidence.HourlyValue;

/** Digits of measured values: the last are spread evenly, the first follow Benford where values span several magnitudes. */
final class Digits {

    private static final int TEN = 10;

    private Digits() { }

    /**
     * ER-37: the digits of a series are spread as measured digits hardly are (p < 0.001; Code §80). First digits are tested only where
     * the values span enough powers of ten: elsewhere Benford's law says nothing.
     */
    static void anomalies(Examination exam, Ruling ruling) {
        Map<String, List<BigDecimal>> samples = samples(exam);
        if (samples.isEmpty()) {
            ruling.gap(Gap.NO_HOURLY_VALUES);
        }
        samples.forEach((name, values) -> {
            if (values.size() < ruling.threshold("ER-37-LAST", "leastValues").intValue()) {
                ruling.gap(Gap.TOO_FEW_VALUES);
                return;
            }
            test("ER-37-LAST", name, lastDigits(values), evenly(), ruling);
            if (decades(values) >= ruling.threshold("ER-37-FIRST", "leastDecades").doubleValue()) {
                test("ER-37-FIRST", name, firstDigits(values), benford(), ruling);
            }
        });
    }

    /** Values that are not zero by analyser, and by pollutant over all laboratory results. */
    private static Map<String, List<BigDecimal>> samples(Examination exam) {
        Map<String, List<BigDecimal>> samples = new LinkedHashMap<>();
        List<HourlySeries> series = exam.evidence().series() == null ? List.of() : exam.evidence().series();
        series.forEach(each -> samples.put(each.outlet() + " " + each.pollutant(), each.values().stream().map(HourlyValue::value)
            .filter(value -> value.signum() > 0).toList()));
        if (exam.evidence().laboratory() != null) {
            exam.evidence().laboratory().stream().filter(each -> each.value() != null && each.value().signum() > 0 && !each.belowDetection())
                .forEach(each -> samples.computeIfAbsent(String.valueOf(each.pollutant()), name -> new ArrayList<>()).add(each.value()));
        }
        return samples;
    }

    private static void test(String code, String name, int[] counts, double[] expected, Ruling ruling) {
        double statistic = chiSquare(counts, expected);
        double critical = ruling.threshold(code, "chiSquare").doubleValue();
        if (ruling.when(statistic > critical)) {
            ruling.find(code, Finding.at("monitoring").with("name", name).numbers("%.1f".formatted(statistic), Figures.plain(ruling.threshold(code, "chiSquare")))
                .shown("χ² = %.1f > %s".formatted(statistic, Figures.plain(ruling.threshold(code, "chiSquare")))));
        }
    }

    /** Pearson's statistic of counts against shares. */
    static double chiSquare(int[] counts, double[] shares) {
        int all = 0;
        for (int count : counts) {
            all += count;
        }
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            double expected = all * shares[i];
            sum += (counts[i] - expected) * (counts[i] - expected) / expected;
        }
        return sum;
    }

    /** At the finest decimal that the series shows, since JSON drops trailing zeros. */
    static int[] lastDigits(List<BigDecimal> values) {
        int scale = values.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        int[] counts = new int[TEN];
        values.forEach(value -> counts[value.setScale(scale).unscaledValue().mod(BigInteger.TEN).intValue()]++);
        return counts;
    }

    static int[] firstDigits(List<BigDecimal> values) {
        int[] counts = new int[TEN - 1];
        values.forEach(value -> counts[value.unscaledValue().toString().charAt(0) - '1']++);
        return counts;
    }

    /** Powers of ten between the smallest and the greatest value. */
    static double decades(List<BigDecimal> values) {
        double least = values.stream().min(BigDecimal::compareTo).orElseThrow().doubleValue();
        double most = values.stream().max(BigDecimal::compareTo).orElseThrow().doubleValue();
        return Math.log10(most / least);
    }

    private static double[] evenly() {
        double[] shares = new double[TEN];
        Arrays.fill(shares, 1.0 / TEN);
        return shares;
    }

    private static double[] benford() {
        double[] shares = new double[TEN - 1];
        for (int digit = 1; digit < TEN; digit++) {
            shares[digit - 1] = Math.log10(1 + 1.0 / digit);
        }
        return shares;
    }
}
