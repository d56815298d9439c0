package org.onepermit.report.check.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onepermit.report.check.rules.Figures.Amount;
import org.onepermit.report.emission.rules.Quantity;
import org.onepermit.report.permit.rules.PermitContent;
import org.onepermit.report.permit.rules.ReportPeriod;
import org.onepermit.report.permit.rules.ReportType;
import org.onepermit.report.permit.rules.SpecialPeriod;

/** Amounts against the permit and against one another. */
final class Amounts {

    private static final int DECIMALS = 4;
    private static final int QUARTERS = 4;

    private Amounts() { }

    /** ER-09: the year's amount is over the permitted one, of the unit or of an outlet (R §34(1); C-15). Annual reports only. */
    static void overPermitted(Examination exam, Ruling ruling) {
        if (!exam.annual()) {
            return;
        }
        BigDecimal share = exam.permit().shareOf(ReportPeriod.year(exam.year()));
        for (PermitContent.AnnualTotal total : exam.content().totals()) {
            Optional<BigDecimal> permitted = exam.permit().tonnes(total.pollutant(), exam.year());
            Optional<Amount> reported = exam.figures().total(total.pollutant());
            if (permitted.isEmpty()) {
                ruling.gap(Gap.LIMIT_NOT_STATED);
            } else if (reported.flatMap(Amount::tonnes).isEmpty()) {
                ruling.gap(reported.isEmpty() ? Gap.AMOUNT_NOT_REPORTED : Gap.UNIT_UNKNOWN);
            } else {
                unit(reported.get(), permitted.get(), share, ruling);
            }
        }
        exam.figures().outlets().forEach(amount -> outlet(exam, amount, ruling));
    }

    private static void unit(Amount reported, BigDecimal permitted, BigDecimal share, Ruling ruling) {
        BigDecimal tonnes = reported.tonnes().orElseThrow();
        if (ruling.when(tonnes.compareTo(permitted) > 0)) {
            ruling.find("ER-09-UNIT", over(reported, tonnes, permitted));
            return;
        }
        // A year in which the permit was held in part: the full amount stays the limit, the share only warns (C-06).
        BigDecimal partly = permitted.multiply(share).setScale(DECIMALS, RoundingMode.HALF_UP);
        if (share.compareTo(BigDecimal.ONE) < 0 && ruling.when(tonnes.compareTo(partly) > 0)) {
            ruling.find("ER-09-PRO-RATA", over(reported, tonnes, partly).shown(Figures.plain(tonnes) + " > " + Figures.plain(permitted) + " × "
                + Figures.plain(share.setScale(DECIMALS, RoundingMode.HALF_UP)) + " = " + Figures.plain(partly) + " t"));
        }
    }

    private static void outlet(Examination exam, Amount amount, Ruling ruling) {
        if (amount.code() == null || amount.outlet() == null || amount.tonnes().isEmpty()) {
            return;
        }
        BigDecimal tonnes = amount.tonnes().get();
        exam.permit().tonnes(amount.outlet(), amount.code(), exam.year()).filter(permitted -> ruling.when(tonnes.compareTo(permitted) > 0))
            .ifPresent(permitted -> ruling.find("ER-09-OUTLET", over(amount, tonnes, permitted).with("place", amount.outlet())));
    }

    private static Finding over(Amount amount, BigDecimal tonnes, BigDecimal permitted) {
        return Finding.at(amount.field()).pollutant(amount.code()).numbers(tonnes, permitted, "t")
            .shown(Figures.plain(tonnes) + " > " + Figures.plain(permitted) + " t");
    }

    /** ER-10: the year is not the sum of its quarters, those in the report or those reported earlier (D-14). Annual reports only. */
    static void quarters(Examination exam, Ruling ruling) {
        if (!exam.annual()) {
            return;
        }
        for (Amount amount : exam.figures().outlets()) {
            if (amount.quarters().size() == QUARTERS && !amount.quarters().contains(null) && amount.tonnes().isPresent()) {
                BigDecimal sum = BigDecimal.ZERO;
                for (BigDecimal quarter : amount.quarters()) {
                    sum = sum.add(quarter);
                }
                compare("ER-10-REPORT", amount, Quantity.of(sum, amount.quantity().rawUnit()).tonnes().orElseThrow(), ruling);
            }
        }
        if (exam.content().report(ReportType.QUARTERLY).isPresent()) {
            exam.figures().totals().forEach(total -> earlier(exam, total, ruling));
        }
    }

    private static void earlier(Examination exam, Amount total, Ruling ruling) {
        List<Optional<BigDecimal>> quarters = total.code() == null ? List.of() : IntStream.rangeClosed(1, QUARTERS)
            .mapToObj(quarter -> quarter(exam, total.code(), quarter)).toList();
        if (quarters.isEmpty() || quarters.stream().anyMatch(Optional::isEmpty) || total.tonnes().isEmpty()) {
            ruling.gap(Gap.NO_QUARTERLY_REPORT);
        } else {
            compare("ER-10-EARLIER", total, quarters.stream().map(Optional::orElseThrow).reduce(BigDecimal.ZERO, BigDecimal::add), ruling);
        }
    }

    /** The amount of a quarter by its own report; the fourth may be part of the annual report instead (D-08). */
    private static Optional<BigDecimal> quarter(Examination exam, String pollutant, int quarter) {
        ReportPeriod period = ReportPeriod.quarter(exam.year(), quarter);
        Optional<BigDecimal> reported = exam.of(period).flatMap(each -> each.figures().total(pollutant)).flatMap(Amount::tonnes);
        return reported.isPresent() || quarter < QUARTERS ? reported : exam.figures().outlets().stream()
            .filter(each -> each.of(pollutant) && each.quarters().size() == QUARTERS && each.quarters().get(QUARTERS - 1) != null)
            .map(each -> Quantity.of(each.quarters().get(QUARTERS - 1), each.quantity().rawUnit()).tonnes())
            .flatMap(Optional::stream).reduce(BigDecimal::add);
    }

    private static void compare(String code, Amount amount, BigDecimal sum, Ruling ruling) {
        BigDecimal tonnes = amount.tonnes().orElseThrow();
        BigDecimal tolerance = ruling.threshold(code, "tonnes").max(Figures.percent(tonnes.abs(), ruling.threshold(code, "percent")));
        if (ruling.when(tonnes.subtract(sum).abs().compareTo(tolerance) > 0)) {
            ruling.find(code, Finding.at(amount.field()).pollutant(amount.code() == null ? amount.named() : amount.code()).numbers(tonnes, sum, "t")
                .shown("|" + Figures.plain(tonnes) + " − " + Figures.plain(sum) + "| > " + Figures.plain(tolerance) + " t"));
        }
    }

    /**
     * ER-11: the unit's total is not the sum over the places whose amount the permit limits; where it limits none, over all (C-04).
     */
    static void outlets(Examination exam, Ruling ruling) {
        for (Amount total : exam.figures().totals()) {
            List<Amount> places = total.code() == null ? List.of() : counted(exam, total.code());
            if (places.isEmpty() || total.tonnes().isEmpty() || places.stream().anyMatch(each -> each.tonnes().isEmpty())) {
                ruling.gap(places.isEmpty() ? Gap.AMOUNT_NOT_REPORTED : Gap.UNIT_UNKNOWN);
                continue;
            }
            BigDecimal sum = places.stream().map(each -> each.tonnes().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal tonnes = total.tonnes().get();
            BigDecimal tolerance = ruling.threshold("tonnes");
            if (ruling.when(tonnes.subtract(sum).abs().compareTo(tolerance) > 0)) {
                ruling.find(Finding.at(total.field()).pollutant(total.code()).numbers(tonnes, sum, "t")
                    .shown("|" + Figures.plain(tonnes) + " − " + Figures.plain(sum) + "| > " + Figures.plain(tolerance) + " t"));
            }
        }
    }

    private static List<Amount> counted(Examination exam, String pollutant) {
        List<Amount> all = exam.figures().outlets().stream().filter(each -> each.of(pollutant)).toList();
        List<Amount> limited = all.stream().filter(each -> each.outlet() != null
            && exam.permit().tonnes(each.outlet(), pollutant, exam.hasPeriod() ? exam.year() : exam.permit().firstYear()).isPresent()).toList();
        return limited.isEmpty() ? all : limited;
    }

    /** ER-31: on a day of a special kind more was emitted than the permit allows, or production ran that had to stop (R §35(2)). */
    static void specialPeriods(Examination exam, Ruling ruling) {
        if (exam.permit().specialPeriods().isEmpty()) {
            return;
        }
        if (exam.evidence().warningDays() == null) {
            ruling.gap(Gap.NO_WARNING_DAYS);
            return;
        }
        for (Evidence.SpecialDay day : exam.evidence().warningDays()) {
            exam.permit().specialPeriods().stream().filter(each -> each.kind().equals(day.kind()))
                .filter(each -> each.stop() || each.pollutant().equals(day.pollutant())).forEach(limit -> special(day, limit, ruling));
        }
        ruling.when(false);
    }

    private static void special(Evidence.SpecialDay day, SpecialPeriod limit, Ruling ruling) {
        BigDecimal found = limit.stop() ? day.productionHours() : day.kilograms();
        BigDecimal bound = limit.stop() ? BigDecimal.ZERO : limit.kilogramsPerDay();
        if (found == null) {
            ruling.gap(Gap.VALUE_NOT_REPORTED);
        } else if (ruling.when(found.compareTo(bound) > 0)) {
            String unit = limit.stop() ? "h" : "kg";
            Finding finding = Finding.at("").with("day", day.day()).with("kind", day.kind()).numbers(found, bound, unit)
                .shown(Figures.plain(found) + " > " + Figures.plain(bound) + " " + unit);
            ruling.find(limit.stop() ? "ER-31-STOP" : "ER-31-AMOUNT", limit.stop() ? finding : finding.pollutant(limit.pollutant()));
        }
    }
}
