package org.onepermit.report.check.rules;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onepermit.report.check.rules.Evidence.EmissionFactor;
import org.onepermit.report.check.rules.Evidence.TaxAmount;
import org.onepermit.report.check.rules.Figures.Amount;
import org.onepermit.report.emission.rules.Crosswalk;
import org.onepermit.report.filing.rules.ExecutionReport.Output;
import org.onepermit.report.filing.rules.ExecutionReport.WasteLine;

/** What goes in has to come out, and one authority has to be told what another is told. */
final class Balances {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Balances() { }

    /** ER-26: the amount is far from output × factor × (1 − removal) (C.2). */
    static void mass(Examination exam, Ruling ruling) {
        List<EmissionFactor> factors = exam.evidence().factors();
        if (factors == null || factors.isEmpty()) {
            ruling.gap(Gap.NO_FACTOR);
            return;
        }
        for (EmissionFactor factor : factors) {
            Optional<BigDecimal> output = exam.report().basics() == null ? Optional.empty() : exam.report().basics().outputs().stream()
                .filter(each -> factor.product().equals(each.name()) && each.amount() != null).map(Output::amount).findFirst();
            Optional<Amount> total = Crosswalk.code(factor.pollutant()).flatMap(exam.figures()::total).filter(each -> each.tonnes().isPresent());
            if (output.isEmpty() || total.isEmpty()) {
                ruling.gap(Gap.AMOUNT_NOT_REPORTED);
            } else {
                mass(factor, output.get(), total.get(), ruling);
            }
        }
    }

    private static void mass(EmissionFactor factor, BigDecimal output, Amount total, Ruling ruling) {
        BigDecimal balance = output.multiply(factor.kilogramsPerUnit()).multiply(HUNDRED.subtract(factor.removalPercent()))
            .movePointLeft(2 + 3);
        BigDecimal tonnes = total.tonnes().orElseThrow();
        BigDecimal percent = ruling.threshold("percent");
        if (ruling.when(Figures.apart(balance, tonnes, percent))) {
            ruling.find(Finding.at(total.field()).pollutant(total.code()).numbers(tonnes, balance, "t").shown("|" + Figures.plain(tonnes) + " − "
                + Figures.plain(output) + " × " + Figures.plain(factor.kilogramsPerUnit()) + " kg × (1 − " + Figures.plain(factor.removalPercent())
                + " %)| > " + Figures.plain(percent) + " % × " + Figures.plain(tonnes) + " t"));
        }
    }

    /** ER-34: the amount declared for the environment tax is far from the reported one (EPT §20). Pollutants not taxed are not compared. */
    static void tax(Examination exam, Ruling ruling) {
        List<TaxAmount> declared = exam.evidence().taxReturn();
        if (declared == null) {
            ruling.gap(Gap.NO_TAX_DATA);
            return;
        }
        Map<String, BigDecimal> kilograms = new LinkedHashMap<>();
        for (TaxAmount each : declared) {
            String code = Crosswalk.code(each.taxItem()).orElse(null);
            if (code == null || each.kilograms() == null) {
                ruling.gap(Gap.NOT_COMPARABLE);
            } else {
                kilograms.merge(code + "|" + each.outlet(), each.kilograms(), BigDecimal::add);
            }
        }
        kilograms.forEach((key, amount) -> tax(exam, key.substring(0, key.indexOf('|')), key.substring(key.indexOf('|') + 1), amount, ruling));
    }

    private static void tax(Examination exam, String pollutant, String outlet, BigDecimal declared, Ruling ruling) {
        Optional<Amount> reported = exam.figures().at(outlet, pollutant).filter(each -> each.tonnes().isPresent());
        if (reported.isEmpty()) {
            ruling.gap(Gap.AMOUNT_NOT_REPORTED);
            return;
        }
        BigDecimal kilograms = reported.get().quantity().kilograms().orElseThrow();
        BigDecimal percent = ruling.threshold("percent");
        if (ruling.when(Figures.apart(declared, kilograms, percent))) {
            ruling.find(Finding.at(reported.get().field()).with("place", outlet).pollutant(pollutant).numbers(kilograms, declared, "kg")
                .shown("|" + Figures.plain(declared) + " − " + Figures.plain(kilograms) + "| > " + Figures.plain(percent) + " % × "
                    + Figures.plain(kilograms) + " kg"));
        }
    }

    /** ER-40: what was generated of a waste is not what was used, disposed of and added to the store (Code §491). */
    static void waste(Examination exam, Ruling ruling) {
        List<WasteLine> lines = exam.report().waste();
        for (int i = 0; i < lines.size(); i++) {
            WasteLine line = lines.get(i);
            if (line.generatedTonnes() == null) {
                ruling.gap(Gap.VALUE_NOT_REPORTED);
                continue;
            }
            BigDecimal placed = zero(line.usedTonnes()).add(zero(line.disposedTonnes())).add(zero(line.storedAfterTonnes()))
                .subtract(zero(line.storedBeforeTonnes()));
            BigDecimal percent = ruling.threshold("percent");
            if (ruling.when(Figures.apart(placed, line.generatedTonnes(), percent))) {
                ruling.find(Finding.at("waste/" + i + "/generatedTonnes").with("name", line.name()).numbers(line.generatedTonnes(), placed, "t")
                    .shown("|" + Figures.plain(line.generatedTonnes()) + " − (" + Figures.plain(zero(line.usedTonnes())) + " + "
                        + Figures.plain(zero(line.disposedTonnes())) + " + " + Figures.plain(zero(line.storedAfterTonnes())) + " − "
                        + Figures.plain(zero(line.storedBeforeTonnes())) + ")| > " + Figures.plain(percent) + " % × " + Figures.plain(line.generatedTonnes()) + " t"));
            }
        }
    }

    private static BigDecimal zero(BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
