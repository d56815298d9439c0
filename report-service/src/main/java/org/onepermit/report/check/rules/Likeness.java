package org.onepermit.report.check.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onepermit.report.filing.rules.ExecutionReport;
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

    /** Figures by what they are of. Zeros are left out: nothing is the same everywhere. */
    static Map<String, BigDecimal> numbers(ExecutionReport report) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        Figures figures = Figures.of(report);
        figures.outlets().forEach(each -> put(numbers, "amount|" + each.outlet() + "|" + each.named(), each.quantity().raw()));
        figures.totals().forEach(each -> put(numbers, "total|" + each.named(), each.quantity().raw()));
        report.monitoring().forEach(each -> {
            put(numbers, "min|" + each.point() + "|" + each.pollutant(), each.min());
            put(numbers, "mean|" + each.point() + "|" + each.pollutant(), each.mean());
            put(numbers, "max|" + each.point() + "|" + each.pollutant(), each.max());
        });
        if (report.basics() != null) {
            report.basics().outputs().forEach(each -> put(numbers, "output|" + each.name(), each.amount()));
            report.basics().materials().forEach(each -> put(numbers, "material|" + each.name(), each.amount()));
            report.basics().fuels().forEach(each -> put(numbers, "fuel|" + each.name(), each.amount()));
            put(numbers, "hours", report.basics().productionHours());
        }
        return numbers;
    }

    private static void put(Map<String, BigDecimal> numbers, String name, BigDecimal value) {
        if (value != null && value.signum() != 0) {
            numbers.put(name, value.stripTrailingZeros());
        }
    }

    /** Percent of the figures of the longer list that are the same in both. */
    static BigDecimal ofNumbers(Map<String, BigDecimal> one, Map<String, BigDecimal> other) {
        long same = one.entrySet().stream().filter(each -> each.getValue().equals(other.get(each.getKey()))).count();
        int all = Math.max(one.size(), other.size());
        return all == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(100 * same).divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_UP);
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
