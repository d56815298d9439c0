package org.onepermit.report.check.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onepermit.report.check.rules.Examination.Earlier;
import org.onepermit.report.check.rules.Figures.Amount;
import org.onepermit.report.filing.rules.ExecutionReport;
import org.onepermit.report.filing.rules.ExecutionReport.Output;

/** The report against those before it. */
final class History {

    private static final int RATIO_DECIMALS = 4;

    private History() { }

    /** ER-16: a total is ten times the median of earlier periods, or a tenth of it: a slip of unit or magnitude. */
    static void magnitude(Examination exam, Ruling ruling) {
        List<Figures> earlier = exam.earlier().stream().limit(ruling.threshold("periods").longValue()).map(Earlier::figures).toList();
        for (Amount total : exam.figures().totals()) {
            magnitude(total, total.code() == null ? List.of() : values(earlier, total.code(), null), ruling);
        }
        for (Amount amount : exam.figures().outlets()) {
            boolean known = amount.code() != null && amount.outlet() != null;
            magnitude(amount, known ? values(earlier, amount.code(), amount.outlet()) : List.of(), ruling);
        }
    }

    private static List<BigDecimal> values(List<Figures> earlier, String pollutant, String outlet) {
        return earlier.stream().map(each -> outlet == null ? each.total(pollutant) : each.at(outlet, pollutant)).flatMap(Optional::stream)
            .map(Amount::tonnes).flatMap(Optional::stream).sorted().toList();
    }

    private static void magnitude(Amount amount, List<BigDecimal> earlier, Ruling ruling) {
        if (earlier.isEmpty() || earlier.size() < ruling.threshold("leastPeriods").intValue() || amount.tonnes().isEmpty() || median(earlier).signum() <= 0) {
            ruling.gap(Gap.NO_EARLIER_REPORT);
            return;
        }
        BigDecimal median = median(earlier);
        BigDecimal tonnes = amount.tonnes().get();
        BigDecimal from = ruling.threshold("from");
        BigDecimal to = ruling.threshold("to");
        if (ruling.when(tonnes.compareTo(median.multiply(from)) < 0 || tonnes.compareTo(median.multiply(to)) > 0)) {
            ruling.find(Finding.at(amount.field()).pollutant(amount.code()).numbers(tonnes, median, "t").shown(Figures.plain(tonnes) + " / "
                + Figures.plain(median) + " = " + Figures.plain(tonnes.divide(median, RATIO_DECIMALS, RoundingMode.HALF_UP)) + " ∉ ["
                + Figures.plain(from) + ", " + Figures.plain(to) + "]"));
        }
    }

    static BigDecimal median(List<BigDecimal> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle)
            : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.valueOf(2));
    }

    /** ER-24: output went up by so much while an amount went down by so much (EPTR §22). */
    static void outputAgainstAmount(Examination exam, Ruling ruling) {
        Optional<Earlier> previous = exam.previous();
        if (previous.isEmpty()) {
            ruling.gap(Gap.NO_EARLIER_REPORT);
            return;
        }
        Optional<BigDecimal> now = output(exam.report(), previous.get().report());
        Optional<BigDecimal> before = output(previous.get().report(), exam.report());
        if (now.isEmpty() || before.isEmpty() || before.get().signum() <= 0) {
            ruling.gap(Gap.NOT_COMPARABLE);
            return;
        }
        Figures earlier = previous.get().figures();
        for (Amount total : exam.figures().totals()) {
            Optional<BigDecimal> amountBefore = total.code() == null ? Optional.empty() : earlier.total(total.code()).flatMap(Amount::tonnes);
            if (amountBefore.isPresent() && total.tonnes().isPresent()) {
                against(total, now.get(), before.get(), amountBefore.get(), ruling);
            } else {
                ruling.gap(Gap.NOT_COMPARABLE);
            }
        }
    }

    private static void against(Amount total, BigDecimal outputNow, BigDecimal outputBefore, BigDecimal amountBefore, Ruling ruling) {
        BigDecimal up = ruling.threshold("outputUpPercent");
        BigDecimal down = ruling.threshold("amountDownPercent");
        BigDecimal tonnes = total.tonnes().orElseThrow();
        boolean more = outputNow.subtract(outputBefore).compareTo(Figures.percent(outputBefore, up)) > 0;
        boolean less = amountBefore.subtract(tonnes).compareTo(Figures.percent(amountBefore, down)) > 0;
        if (ruling.when(more && less)) {
            ruling.find(Finding.at(total.field()).pollutant(total.code()).numbers(tonnes, amountBefore, "t").with("output", outputNow)
                .with("outputBefore", outputBefore).shown(Figures.plain(outputNow) + " > " + Figures.plain(outputBefore) + " + " + Figures.plain(up)
                    + " % ∧ " + Figures.plain(tonnes) + " < " + Figures.plain(amountBefore) + " − " + Figures.plain(down) + " %"));
        }
    }

    /** Sum over the products that both reports have, if they are counted in one unit. */
    private static Optional<BigDecimal> output(ExecutionReport report, ExecutionReport other) {
        if (report.basics() == null || other.basics() == null) {
            return Optional.empty();
        }
        Set<String> shared = other.basics().outputs().stream().map(each -> each.name() + "|" + each.unit()).collect(Collectors.toSet());
        List<Output> outputs = report.basics().outputs().stream()
            .filter(each -> each.amount() != null && shared.contains(each.name() + "|" + each.unit())).toList();
        return outputs.stream().map(Output::unit).distinct().count() != 1 ? Optional.empty()
            : outputs.stream().map(Output::amount).reduce(BigDecimal::add);
    }

    /** ER-36: text and figures are those of the last report. */
    static void copy(Examination exam, Ruling ruling) {
        Optional<Earlier> previous = exam.previous();
        if (previous.isEmpty()) {
            ruling.gap(Gap.NO_EARLIER_REPORT);
            return;
        }
        BigDecimal text = Likeness.ofTexts(Likeness.text(exam.report()), Likeness.text(previous.get().report()));
        BigDecimal identical = Likeness.identicalPercent(exam.report(), exam.figures(), previous.get().report(), previous.get().figures());
        BigDecimal textOver = ruling.threshold("textOver");
        BigDecimal percent = ruling.threshold("numbersPercent");
        if (ruling.when(text.compareTo(textOver) > 0 && identical.compareTo(percent) >= 0)) {
            ruling.find(Finding.at("").numbers(text, textOver).with("identicalPercent", identical).with("numbersPercent", percent)
                .shown(Figures.plain(text) + " > " + Figures.plain(textOver) + " ∧ " + Figures.plain(identical) + " % ≥ " + Figures.plain(percent) + " %"));
        }
    }
}
