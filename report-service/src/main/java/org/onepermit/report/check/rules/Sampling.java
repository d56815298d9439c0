package org.onepermit.report.check.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onepermit.report.check.rules.Evidence.Laboratory;
import org.onepermit.report.check.rules.Evidence.LaboratoryResult;
import org.onepermit.report.check.rules.Figures.Measured;
import org.onepermit.report.emission.rules.Crosswalk;
import org.onepermit.report.filing.rules.ExecutionReport.Stop;
import org.onepermit.report.permit.rules.Frequency;
import org.onepermit.report.permit.rules.Holding;
import org.onepermit.report.permit.rules.PermitContent.MonitoringItem;
import org.onepermit.report.permit.rules.ReportPeriod;

/** Manual monitoring: what was sampled, how often, by what method, by whom, and whether the report says so (R §19, D.1). */
final class Sampling {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int MEAN_DECIMALS = 10;
    private static final Pattern NO_PART_OF_A_METHOD = Pattern.compile("[\\s/／-]");

    private Sampling() { }

    /** ER-15: a reported maximum, minimum or mean is not that of the laboratory's reports, rounding aside (R §37(4)). */
    static void laboratory(Examination exam, Ruling ruling) {
        for (MonitoringItem item : exam.content().monitoring()) {
            if (!item.automatic()) {
                List<BigDecimal> results = results(exam, item).map(each -> value(each, item.pollutant())).flatMap(Optional::stream).toList();
                Optional<Measured> line = exam.figures().measured(item.point(), item.pollutant());
                if (results.isEmpty()) {
                    ruling.gap(Gap.NO_LABORATORY_DATA);
                } else if (line.isPresent()) {
                    statistics(line.get(), results, ruling);
                }
            }
        }
    }

    private static void statistics(Measured line, List<BigDecimal> results, Ruling ruling) {
        BigDecimal sum = results.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        compare("ER-15-MAX", line, "max", line.line().max(), results.stream().max(Comparator.naturalOrder()).orElseThrow(), ruling);
        compare("ER-15-MIN", line, "min", line.line().min(), results.stream().min(Comparator.naturalOrder()).orElseThrow(), ruling);
        compare("ER-15-MEAN", line, "mean", line.line().mean(), sum.divide(BigDecimal.valueOf(results.size()), MEAN_DECIMALS, RoundingMode.HALF_UP), ruling);
    }

    private static void compare(String code, Measured line, String statistic, BigDecimal reported, BigDecimal laboratory, Ruling ruling) {
        Optional<BigDecimal> canonical = line.canonical(reported);
        if (canonical.isEmpty()) {
            ruling.gap(reported == null ? Gap.VALUE_NOT_REPORTED : Gap.UNIT_UNKNOWN);
            return;
        }
        BigDecimal rounding = rounding(line, reported, laboratory, ruling.threshold(code, "roundingPercent"));
        if (ruling.when(canonical.get().subtract(laboratory).abs().compareTo(rounding) > 0)) {
            ruling.find(code, Finding.at(line.field() + "/" + statistic).with("place", line.line().point()).pollutant(line.code())
                .numbers(canonical.get(), laboratory).shown("|" + Figures.plain(canonical.get()) + " − " + Figures.plain(laboratory) + "| > "
                    + Figures.plain(rounding)));
        }
    }

    /** Half a unit of the last place that was reported, at most a share of the other value: nobody rounds 0.43 to 0. */
    static BigDecimal rounding(Measured line, BigDecimal reported, BigDecimal other, BigDecimal percent) {
        BigDecimal half = line.canonical(HALF.movePointLeft(reported.scale())).orElse(BigDecimal.ZERO);
        return half.min(Figures.percent(other.abs(), percent));
    }

    /** Half the limit of detection stands for what was not detected [design]. */
    private static Optional<BigDecimal> value(LaboratoryResult result, String pollutant) {
        return result.value() == null ? Optional.empty() : Figures.canonical(pollutant, result.value(), result.unit())
            .map(value -> result.belowDetection() ? value.multiply(HALF) : value);
    }

    private static Stream<LaboratoryResult> results(Examination exam, MonitoringItem item) {
        return exam.evidence().laboratory() == null ? Stream.empty() : exam.evidence().laboratory().stream()
            .filter(each -> item.point().equals(each.point()) && Crosswalk.code(each.pollutant()).filter(item.pollutant()::equals).isPresent());
    }

    /** ER-18: fewer samples than the plan asks, one in each calendar bucket, buckets of reported stops excused (R §36(5); D-04). */
    static void count(Examination exam, Ruling ruling) {
        if (!exam.hasPeriod()) {
            ruling.gap(Gap.PERIOD_MALFORMED);
            return;
        }
        Map<Frequency, Integer> required = new EnumMap<>(Frequency.class);
        for (MonitoringItem item : exam.content().monitoring()) {
            if (!item.automatic() && item.frequency() != null && item.frequency().counted()) {
                int due = required.computeIfAbsent(item.frequency(), frequency -> required(exam, frequency));
                actual(exam, item).ifPresentOrElse(actual -> count(exam, item, actual, due, ruling), () -> ruling.gap(Gap.NO_LABORATORY_DATA));
            }
        }
    }

    private static void count(Examination exam, MonitoringItem item, int actual, int required, Ruling ruling) {
        if (ruling.when(actual < required)) {
            String field = exam.figures().measured(item.point(), item.pollutant()).map(Measured::field).orElse("monitoring");
            ruling.find(Finding.at(field + "/samples").with("place", item.point()).pollutant(item.pollutant()).with("frequency", item.frequency())
                .numbers(actual, required).shown(actual + " < " + required));
        }
    }

    /** Buckets with a sample by the laboratory's reports; without those, the number the unit states. */
    private static Optional<Integer> actual(Examination exam, MonitoringItem item) {
        if (exam.evidence().laboratory() != null) {
            return Optional.of((int) results(exam, item).map(LaboratoryResult::sampledOn).filter(exam.period()::holds)
                .map(item.frequency()::bucket).distinct().count());
        }
        return exam.figures().measured(item.point(), item.pollutant()).map(each -> each.line().samples());
    }

    static int required(Examination exam, Frequency frequency) {
        ReportPeriod period = exam.period();
        int required = 0;
        for (LocalDate bucket = frequency.bucket(period.from()); !bucket.isAfter(period.to()); bucket = frequency.following(bucket)) {
            LocalDate next = frequency.following(bucket);
            if (bucket.datesUntil(next).anyMatch(day -> period.holds(day) && held(exam, day) && !stopped(exam, day))) {
                required++;
            }
        }
        return required;
    }

    private static boolean held(Examination exam, LocalDate day) {
        for (Holding holding : exam.permit().held()) {
            if (holding.holds(day)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stopped(Examination exam, LocalDate day) {
        List<Stop> stops = exam.report().basics() == null ? List.of() : exam.report().basics().stops();
        return stops.stream().anyMatch(stop -> stop.from() != null && stop.to() != null && !day.isBefore(stop.from()) && !day.isAfter(stop.to()));
    }

    /** ER-19: an indicator of the plan was measured by nobody (R §36(5)). */
    static void indicators(Examination exam, Ruling ruling) {
        for (MonitoringItem item : exam.content().monitoring()) {
            boolean measured = exam.figures().measured(item.point(), item.pollutant()).isPresent() || analysed(exam, item)
                || results(exam, item).findAny().isPresent();
            if (!measured && item.automatic() && exam.evidence().automatic() == null) {
                // Flows are often in the automatic data alone: nobody can say that they were not measured.
                ruling.gap(Gap.NO_AUTOMATIC_DATA);
                continue;
            }
            if (ruling.when(!measured)) {
                ruling.find(Finding.at("monitoring").with("place", item.point()).pollutant(item.pollutant()).numbers(0, 1)
                    .shown(item.point() + " " + item.pollutant() + ": 0 < 1"));
            }
        }
    }

    private static boolean analysed(Examination exam, MonitoringItem item) {
        return exam.automatic(item.point(), item.pollutant()).isPresent();
    }

    /** ER-20: the limit of detection is over the limit to be judged, or the method is not the plan's (HJ 819). */
    static void method(Examination exam, Ruling ruling) {
        for (MonitoringItem item : exam.content().monitoring()) {
            Optional<Measured> line = exam.figures().measured(item.point(), item.pollutant());
            if (item.automatic() || line.isEmpty()) {
                continue;
            }
            String used = line.get().line().method();
            if (used == null || item.method() == null) {
                ruling.gap(Gap.NO_METHOD);
            } else if (ruling.when(!sameMethod(used, item.method()))) {
                ruling.find("ER-20-METHOD", Finding.at(line.get().field() + "/method").with("place", item.point()).pollutant(item.pollutant())
                    .numbers(used, item.method()).shown(used + " ≠ " + item.method()));
            }
            detection(exam, item, line.get(), ruling);
        }
    }

    private static void detection(Examination exam, MonitoringItem item, Measured line, Ruling ruling) {
        Optional<BigDecimal> limit = exam.content().outlet(item.point()).flatMap(each -> each.limit(item.pollutant())).map(each -> each.concentration());
        Optional<BigDecimal> lod = line.canonical(line.line().detectionLimit());
        if (limit.isPresent() && lod.isPresent() && ruling.when(lod.get().compareTo(limit.get()) > 0)) {
            ruling.find("ER-20-LOD", Finding.at(line.field() + "/detectionLimit").with("place", item.point()).pollutant(item.pollutant())
                .numbers(lod.get(), limit.get()).shown(Figures.plain(lod.get()) + " > " + Figures.plain(limit.get())));
        }
    }

    private static boolean sameMethod(String used, String planned) {
        return used.equals(planned) || bare(planned).contains(bare(used)) || bare(used).contains(bare(planned));
    }

    private static String bare(String method) {
        return NO_PART_OF_A_METHOD.matcher(method).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** ER-21: a laboratory had no valid filing on a day of sampling (Code §79). */
    static void laboratories(Examination exam, Ruling ruling) {
        if (exam.evidence().laboratory() == null) {
            ruling.gap(Gap.NO_LABORATORY_DATA);
        } else if (exam.evidence().laboratories() == null) {
            ruling.gap(Gap.NO_LABORATORY_REGISTER);
        } else {
            Set<String> names = exam.evidence().laboratory().stream().map(LaboratoryResult::laboratory).filter(each -> each != null)
                .collect(Collectors.toCollection(TreeSet::new));
            names.forEach(name -> laboratory(exam, name, ruling));
        }
    }

    private static void laboratory(Examination exam, String name, Ruling ruling) {
        List<Laboratory> filings = exam.evidence().laboratories().stream().filter(each -> name.equals(each.name())).toList();
        if (ruling.when(filings.isEmpty())) {
            ruling.find("ER-21-UNREGISTERED", Finding.at("monitoring").with("name", name).numbers(0, 1).shown(name + ": 0 < 1"));
            return;
        }
        exam.evidence().laboratory().stream().filter(each -> name.equals(each.laboratory())).map(LaboratoryResult::sampledOn).distinct().sorted()
            .filter(day -> ruling.when(filings.stream().noneMatch(each -> valid(each, day)))).findFirst()
            .ifPresent(day -> ruling.find("ER-21-EXPIRED", Finding.at("monitoring").with("name", name)
                .numbers(day, filings.get(filings.size() - 1).validTo()).shown(day + " ∉ " + filings.stream()
                    .map(each -> each.validFrom() + "…" + each.validTo()).collect(Collectors.joining(", ")))));
    }

    private static boolean valid(Laboratory filing, LocalDate day) {
        return !day.isBefore(filing.validFrom()) && !day.isAfter(filing.validTo());
    }
}
