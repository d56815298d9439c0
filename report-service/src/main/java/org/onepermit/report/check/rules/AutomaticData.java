package org.onepermit.report.check.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.onepermit.report.check.rules.Evidence.AutomaticSummary;
import org.onepermit.report.check.rules.Evidence.HourlySeries;
import org.onepermit.report.check.rules.Evidence.HourlyValue;
import org.onepermit.report.check.rules.Figures.Amount;
import org.onepermit.report.check.rules.Figures.Measured;
import org.onepermit.report.permit.rules.PermitContent.MonitoringItem;

/** The report against automatic monitoring, and automatic monitoring against itself (D-20 truth of data). */
final class AutomaticData {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Duration HOUR = Duration.ofHours(1);

    private AutomaticData() { }

    /** What a rule does with one analyser that the permit asks for and data exist of. */
    private interface Analyser {
        void look(MonitoringItem item, AutomaticSummary data);
    }

    /** Calls for each automatic item of the plan; what has no data is a gap. Flows and states of the gas are left out. */
    private static void each(Examination exam, Ruling ruling, Analyser analyser) {
        for (MonitoringItem item : exam.content().monitoring()) {
            if (item.automatic()) {
                exam.automatic(item.point(), item.pollutant()).ifPresentOrElse(data -> analyser.look(item, data), () -> ruling.gap(Gap.NO_AUTOMATIC_DATA));
            }
        }
    }

    /** ER-12: the reported amount is far from that of automatic monitoring (R §28; C.2). Incomplete data are no basis (C-08). */
    static void amount(Examination exam, Ruling ruling) {
        each(exam, ruling, (item, data) -> {
            Optional<Amount> reported = exam.figures().at(item.point(), item.pollutant());
            if (data.amountKilograms() == null || reported.isEmpty()) {
                return;
            }
            if (below(data.validHours(), data.expectedHours(), ruling.threshold("validPercent"))) {
                ruling.gap(Gap.AUTOMATIC_DATA_INCOMPLETE);
            } else if (reported.get().quantity().kilograms().isEmpty()) {
                ruling.gap(Gap.UNIT_UNKNOWN);
            } else {
                amount(reported.get(), data, ruling);
            }
        });
    }

    private static void amount(Amount reported, AutomaticSummary data, Ruling ruling) {
        BigDecimal kilograms = reported.quantity().kilograms().orElseThrow();
        BigDecimal percent = ruling.threshold("percent");
        if (ruling.when(Figures.apart(kilograms, data.amountKilograms(), percent))) {
            ruling.find(Finding.at(reported.field()).with("place", data.outlet()).pollutant(reported.code())
                .numbers(kilograms, data.amountKilograms(), "kg").shown("|" + Figures.plain(kilograms) + " − "
                    + Figures.plain(data.amountKilograms()) + "| > " + Figures.plain(percent) + " % × " + Figures.plain(data.amountKilograms()) + " kg"));
        }
    }

    /** ER-13: the reported maximum is below the automatic one of valid hours or days, rounding aside (R §37(4)). */
    static void maximum(Examination exam, Ruling ruling) {
        each(exam, ruling, (item, data) -> {
            Optional<Measured> line = exam.figures().measured(item.point(), item.pollutant());
            if (data.max() == null) {
                return;
            }
            Optional<BigDecimal> automatic = Figures.canonical(item.pollutant(), data.max(), data.unit());
            Optional<BigDecimal> reported = line.flatMap(each -> each.canonical(each.line().max()));
            if (reported.isEmpty() || automatic.isEmpty()) {
                ruling.gap(line.map(each -> each.line().max()).isPresent() ? Gap.UNIT_UNKNOWN : Gap.VALUE_NOT_REPORTED);
                return;
            }
            BigDecimal rounding = Sampling.rounding(line.get(), line.get().line().max(), automatic.get(), ruling.threshold("roundingPercent"));
            if (ruling.when(reported.get().add(rounding).compareTo(automatic.get()) < 0)) {
                ruling.find(Finding.at(line.get().field() + "/max").with("place", item.point()).pollutant(item.pollutant())
                    .numbers(reported.get(), automatic.get()).shown(Figures.plain(reported.get()) + " < " + Figures.plain(automatic.get())));
            }
        });
    }

    /** ER-14: automatic monitoring counted more exceedances than the report declares (R §21, §36(8)). */
    static void exceedances(Examination exam, Ruling ruling) {
        each(exam, ruling, (item, data) -> {
            if (data.exceedances() == null) {
                return;
            }
            Optional<Measured> line = exam.figures().measured(item.point(), item.pollutant());
            int declared = line.map(each -> each.line().exceedances()).orElse(0);
            if (ruling.when(data.exceedances() > declared)) {
                ruling.find(Finding.at(line.map(Measured::field).orElse("monitoring") + "/exceedances").with("place", item.point())
                    .pollutant(item.pollutant()).numbers(declared, data.exceedances()).with("unit", Figures.gas(item.point()) ? "h" : "d")
                    .shown(data.exceedances() + " > " + declared));
            }
        });
    }

    /** ER-23: an analyser gave the same value hour after hour while production ran (Code §80). */
    static void constant(Examination exam, Ruling ruling) {
        if (exam.content().monitoring().stream().noneMatch(MonitoringItem::automatic)) {
            return;
        }
        if (exam.evidence().series() == null || exam.evidence().series().isEmpty()) {
            ruling.gap(Gap.NO_HOURLY_VALUES);
            return;
        }
        int least = ruling.threshold("atLeastHours").intValue();
        for (HourlySeries series : exam.evidence().series()) {
            Run run = longestRun(series.values());
            if (ruling.when(run.hours() >= least)) {
                ruling.find(Finding.at("").with("place", series.outlet()).pollutant(series.pollutant()).numbers(run.hours(), least)
                    .with("value", run.value()).with("from", run.first().hour()).shown(run.hours() + " h ≥ " + least + " h"));
            }
        }
    }

    /** Consecutive equal values. */
    record Run(HourlyValue first, int hours) {

        BigDecimal value() {
            return first == null ? BigDecimal.ZERO : first.value();
        }
    }

    /** The longest run of equal values in consecutive hours of production. */
    static Run longestRun(List<HourlyValue> values) {
        Run longest = new Run(null, 0);
        Run current = longest;
        HourlyValue before = null;
        for (HourlyValue each : values) {
            boolean goesOn = before != null && each.producing() && before.producing() && each.value().compareTo(before.value()) == 0
                && Duration.between(before.hour(), each.hour()).equals(HOUR);
            current = goesOn ? new Run(current.first(), current.hours() + 1) : new Run(each, each.producing() ? 1 : 0);
            longest = current.hours() > longest.hours() ? current : longest;
            before = each;
        }
        return longest;
    }

    /** ER-38: too few hours of an analyser arrived. */
    static void networkRate(Examination exam, Ruling ruling) {
        each(exam, ruling, (item, data) -> {
            if (data.expectedHours() == 0) {
                ruling.gap(Gap.AUTOMATIC_DATA_INCOMPLETE);
                return;
            }
            BigDecimal least = ruling.threshold("ER-38-LOW", "percent");
            if (ruling.when(below(data.receivedHours(), data.expectedHours(), least))) {
                boolean lead = below(data.receivedHours(), data.expectedHours(), ruling.threshold("ER-38-VERY-LOW", "percent"));
                String code = lead ? "ER-38-VERY-LOW" : "ER-38-LOW";
                ruling.find(code, Finding.at("").with("place", item.point()).pollutant(item.pollutant()).numbers(data.receivedHours(), data.expectedHours())
                    .shown(data.receivedHours() + " / " + data.expectedHours() + " h < " + Figures.plain(ruling.threshold(code, "percent")) + " %"));
            }
        });
    }

    private static boolean below(int part, int whole, BigDecimal percent) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).compareTo(percent.multiply(BigDecimal.valueOf(whole))) < 0;
    }
}
