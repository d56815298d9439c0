package org.onepermit.report.account.web;

import java.math.BigDecimal;
import java.util.List;
import org.onepermit.report.account.EstimateTax;
import org.onepermit.report.emission.rules.TaxEstimate;

/**
 * What the environment tax of a year comes to.
 *
 * @param rateMark LAW or UNVERIFIED; null where the province's rate is not known, and nothing is worked out then
 */
public record TaxView(
    String permitNo, int year, BigDecimal airYuan, BigDecimal waterYuan, String rateMark, List<MonthView> months, BigDecimal yuan) {

    /** One month worked out. */
    public record MonthView(String month, List<LineView> lines, BigDecimal yuan) { }

    /** One amount worked out; {@code payPercent} is 100, 75 or 50 (H-05). */
    public record LineView(
        String outlet, String pollutant, BigDecimal kilograms, TaxEstimate.Exemption exemption, BigDecimal equivalents, TaxEstimate.Result result,
        BigDecimal payPercent, BigDecimal yuan, String formula) {

        static LineView of(TaxEstimate.Line line) {
            return new LineView(line.taxed().outlet(), line.taxed().item(), AccountView.plain(line.taxed().kilograms()), line.taxed().exemption(),
                line.equivalents(), line.result(), line.payPercent(), line.yuan(), line.formula());
        }
    }

    static TaxView of(String permitNo, EstimateTax.Year year) {
        return new TaxView(permitNo, year.year(), year.rate() == null ? null : year.rate().airYuan(), year.rate() == null ? null : year.rate().waterYuan(),
            year.rate() == null ? null : year.rate().mark(), year.months().stream().map(each -> new MonthView(each.month().toString(),
                each.estimate().lines().stream().map(LineView::of).toList(), each.estimate().yuan())).toList(), year.yuan());
    }
}
