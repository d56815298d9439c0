package org.onepermit.report.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onepermit.report.emission.rules.MonthAmount;
import org.onepermit.report.emission.rules.TaxEstimate;
import org.onepermit.report.emission.rules.TaxEstimate.Exemption;
import org.onepermit.report.emission.rules.TaxEstimate.Taxed;
import org.onepermit.report.emission.rules.TaxTable;
import org.onepermit.report.emission.rules.TaxTable.Rate;
import org.onepermit.report.emission.rules.TaxTerms;
import org.onepermit.report.permit.Permit;
import org.onepermit.report.permit.PermitContents;
import org.onepermit.report.permit.VisiblePermits;
import org.onepermit.report.permit.rules.PermitContent.Limit;
import org.onepermit.report.permit.rules.PermitContent.Outlet;
import org.onepermit.report.permit.rules.PermitInForce;

/** What the environment tax of a year comes to, month by month with its working (H-01 to H-05, H-07). An estimate: the tax authority assesses. */
@ApplicationScoped
public class EstimateTax {

    /** Sewage treatment: exempt while within the standards (EPT §12). */
    private static final String SEWAGE_PLANT = "4620";

    private final VisiblePermits permits;
    private final PermitContents contents;
    private final AccountRows rows;

    EstimateTax(VisiblePermits permits, PermitContents contents, AccountRows rows) {
        this.permits = permits;
        this.contents = contents;
        this.rows = rows;
    }

    /** One month worked out. */
    public record Month(YearMonth month, TaxEstimate estimate) { }

    /** A year; {@code rate} is null where the province's is not known, and nothing is worked out then. */
    public record Year(int year, Rate rate, List<Month> months, BigDecimal yuan) { }

    public Year of(String permitNo, int year) {
        Permit permit = permits.visible(permitNo);
        Optional<Rate> rate = TaxTable.rate(permit.division(), LocalDate.of(year, 12, 31));
        List<Month> months = new ArrayList<>();
        Map<YearMonth, List<MonthAmount>> amounts = rows.months(permitNo, year).stream()
            .collect(Collectors.groupingBy(MonthAmount::month, TreeMap::new, Collectors.toList()));
        rate.ifPresent(known -> amounts.forEach((month, each) -> months.add(month(permit, month, each, known))));
        return new Year(year, rate.orElse(null), List.copyOf(months), months.stream().map(each -> each.estimate().yuan()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private Month month(Permit permit, YearMonth month, List<MonthAmount> amounts, Rate rate) {
        Optional<PermitInForce> said = contents.inForce(permit.permitNo(), month.atEndOfMonth());
        List<Taxed> taxed = amounts.stream().map(each -> taxed(permit, each, said)).toList();
        return new Month(month, TaxEstimate.of(taxed, rate, TaxTerms.defaults()));
    }

    /** A month without a sample of its own earns no reduction: there is no mean of the month (H-05). */
    private static Taxed taxed(Permit permit, MonthAmount amount, Optional<PermitInForce> said) {
        Optional<Outlet> outlet = said.flatMap(each -> each.content().outlet(amount.outlet()));
        BigDecimal limit = outlet.flatMap(each -> each.limit(amount.pollutant())).map(Limit::concentration).orElse(null);
        return new Taxed(amount.outlet(), amount.pollutant(), amount.kilograms(), exemption(permit, amount, outlet), amount.sampled() ? amount.mean() : null,
            limit, amount.overLimit());
    }

    private static Exemption exemption(Permit permit, MonthAmount amount, Optional<Outlet> outlet) {
        if (outlet.filter(each -> "INDIRECT".equals(each.mode())).isPresent()) {
            return Exemption.NOT_DIRECT;
        }
        boolean plant = SEWAGE_PLANT.equals(permit.industry()) && outlet.filter(each -> "WATER".equals(each.medium())).isPresent();
        return plant && !amount.overLimit() ? Exemption.URBAN_PLANT : null;
    }
}
