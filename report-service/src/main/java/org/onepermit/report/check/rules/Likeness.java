package org.onepermit.report.check.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onepermit.report.filing.rules.ExecutionReport;
import org.onepermit.report.filing.rules.ExecutionReport.Measurement;
import org.onepermit.report.filing.rules.ExecutionReport.Stop;
import org.onepermit.report.filing.rules.ExecutionReport.TreatmentRun;

/** How alike two reports are: free text by shared runs of three characters, figures by name. */
final class Likeness {

    private static final int RUN = 3;
    private static final int DECIMALS = 4;

    private Likeness() { }

    /** The free text of a report. */
    static String text(ExecutionReport report) {
        Stream<String> chapters = Stream.of(report.compliance(), report.ledger(), report.emissions().analysis(), report.management(),
            report.permitItems(), report.otherMatters(), report.conclusion());
        Stream<String> remarks = Stream.concat(report.treatment().stream().map(TreatmentRun::abnormal),
            report.basics() == null ? Stream.empty() : report.basics().stops().stream().map(Stop::explanation));
        return Stream.concat(chapters, remarks).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    /**
     * Percent of the figures of the report that has more of them that are the same in both. Zeros are left out: nothing is the same
     * everywhere.
     */
    static BigDecimal identicalPercent(ExecutionReport one, Figures its, ExecutionReport other, Figures others) {
        Count count = new Count();
        its.outlets().forEach(each -> count.pair(each.quantity().raw(), others.at(each.outlet(), each.code()).map(before -> before.quantity().raw())));
        its.totals().forEach(each -> count.pair(each.quantity().raw(), others.total(each.code()).map(before -> before.quantity().raw())));
        its.measurements().forEach(each -> {
            Optional<Measurement> before = others.measured(each.line().point(), each.code()).map(Figures.Measured::line);
            count.pair(each.line().min(), before.map(Measurement::min));
            count.pair(each.line().mean(), before.map(Measurement::mean));
            count.pair(each.line().max(), before.map(Measurement::max));
        });
        Map<String, BigDecimal> used = basics(other);
        basics(one).forEach((name, value) -> count.pair(value, Optional.ofNullable(used.get(name))));
        int all = Math.max(count.all, numbers(other, others, used));
        return all == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(100L * count.same).divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_UP);
    }

    /** Figures seen, and those that are the same. */
    private static final class Count {

        private int all;
        private int same;

        void pair(BigDecimal value, Optional<BigDecimal> other) {
            if (value != null && value.signum() != 0) {
                all++;
                same += other.isPresent() && other.get().compareTo(value) == 0 ? 1 : 0;
            }
        }
    }

    private static int numbers(ExecutionReport report, Figures figures, Map<String, BigDecimal> basics) {
        Count count = new Count();
        Stream.concat(figures.outlets().stream(), figures.totals().stream()).forEach(each -> count.pair(each.quantity().raw(), Optional.empty()));
        report.monitoring().forEach(each -> Stream.of(each.min(), each.mean(), each.max()).filter(Objects::nonNull).forEach(value -> count.pair(value, Optional.empty())));
        basics.values().forEach(value -> count.pair(value, Optional.empty()));
        return count.all;
    }

    /** Figures of the first chapter by what they are of. */
    private static Map<String, BigDecimal> basics(ExecutionReport report) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        if (report.basics() != null) {
            report.basics().outputs().forEach(each -> numbers.put("output|" + each.name(), each.amount()));
            report.basics().materials().forEach(each -> numbers.put("material|" + each.name(), each.amount()));
            report.basics().fuels().forEach(each -> numbers.put("fuel|" + each.name(), each.amount()));
            numbers.put("hours", report.basics().productionHours());
        }
        return numbers;
    }

    /** From 0 to 1: twice the shared runs of three characters over all runs (Dice). Texts too short for a run are alike only if equal. */
    static BigDecimal ofTexts(String one, String other) {
        if (one.length() < RUN || other.length() < RUN) {
            return one.equals(other) && !one.isEmpty() ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        Map<String, Integer> runs = new HashMap<>();
        for (int i = 0; i + RUN <= one.length(); i++) {
            runs.merge(one.substring(i, i + RUN), 1, Integer::sum);
        }
        int shared = 0;
        for (int i = 0; i + RUN <= other.length(); i++) {
            if (runs.merge(other.substring(i, i + RUN), -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        int all = one.length() + other.length() - 2 * (RUN - 1);
        return BigDecimal.valueOf(2L * shared).divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_UP);
    }
}
