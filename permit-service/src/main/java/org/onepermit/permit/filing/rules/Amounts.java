package org.onepermit.permit.filing.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onepermit.permit.filing.rules.Dossier.AnnualTotal;
import org.onepermit.permit.filing.rules.Dossier.Limit;
import org.onepermit.permit.filing.rules.Dossier.Outlet;

/** Whether the unit's annual amounts add up and are within what may be permitted (C-03, C-04; H-08, H-09). */
final class Amounts {

    private Amounts() { }

    static List<Finding> check(Dossier dossier, FilingTerms terms) {
        List<Finding> findings = new ArrayList<>(Calculations.check(dossier, terms));
        for (int i = 0; i < dossier.totals().size(); i++) {
            findings.addAll(total(dossier.totals().get(i), "totals/" + i, dossier, terms));
        }
        findings.addAll(withoutTotal(dossier));
        return findings;
    }

    private static List<Finding> total(AnnualTotal total, String path, Dossier dossier, FilingTerms terms) {
        PermittedAmount permitted = PermittedAmount.of(total, dossier);
        List<Finding> findings = new ArrayList<>();
        permitted.most().ifPresent(most -> findings.add(Finding.info("C-03-PERMITTED", path, "R §11(2), C-03")
            .withPollutant(total.pollutant()).with("specification", permitted.specification()).with("eia", permitted.eia())
            .with("quota", permitted.quota()).with("permitted", most).shown(permitted.shown())));
        greatest(total.tonnesPerYear()).ifPresent(applied -> {
            over("A-25-AMOUNT-EIA", applied, permitted.eia(), total, path).ifPresent(findings::add);
            over("A-25-AMOUNT-QUOTA", applied, permitted.quota(), total, path).ifPresent(findings::add);
            over("C-03-AMOUNT-SPECIFICATION", applied, permitted.specification(), total, path).ifPresent(findings::add);
        });
        findings.addAll(sums(total, path, dossier, terms));
        return findings;
    }

    private static Optional<Finding> over(String code, BigDecimal applied, BigDecimal bound, AnnualTotal total, String path) {
        return bound == null || applied.compareTo(bound) <= 0 ? Optional.empty()
            : Optional.of(Finding.warn(code, path + "/tonnesPerYear", "R §11(2), C-03").withPollutant(total.pollutant())
                .with("applied", applied).with("bound", bound).shown(applied.toPlainString() + " > " + bound.toPlainString() + " t/a"));
    }

    /** The total of each year is the sum over the outlets that list amounts, within the tolerance (C-04). */
    private static List<Finding> sums(AnnualTotal total, String path, Dossier dossier, FilingTerms terms) {
        List<List<BigDecimal>> amounts = dossier.outlets().stream().map(Outlet::limits).flatMap(List::stream)
            .filter(limit -> total.pollutant() != null && total.pollutant().equals(limit.pollutant()) && !limit.tonnesPerYear().isEmpty())
            .map(Limit::tonnesPerYear).toList();
        return amounts.isEmpty() ? List.of() : IntStream.range(0, total.tonnesPerYear().size()).boxed()
            .flatMap(year -> sum(total, path, year, amounts, terms)).toList();
    }

    private static Stream<Finding> sum(AnnualTotal total, String path, int year, List<List<BigDecimal>> amounts, FilingTerms terms) {
        BigDecimal stated = total.tonnesPerYear().get(year);
        BigDecimal sum = amounts.stream().filter(years -> year < years.size()).map(years -> years.get(year)).filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
        return stated == null || stated.subtract(sum).abs().compareTo(terms.toleranceTonnes()) <= 0 ? Stream.empty()
            : Stream.of(Finding.block("C-04-SUM", path + "/tonnesPerYear/" + year, "C-04").withPollutant(total.pollutant())
                .with("year", year + 1).with("total", stated).with("sum", sum).with("tolerance", terms.toleranceTonnes())
                .shown("|" + stated.toPlainString() + " − " + sum.toPlainString() + "| > " + terms.toleranceTonnes().toPlainString() + " t"));
    }

    /** A pollutant with amounts at outlets has a total of the unit, which the permit stores (C-04). */
    private static List<Finding> withoutTotal(Dossier dossier) {
        Set<String> totalled = dossier.totals().stream().map(AnnualTotal::pollutant).filter(Objects::nonNull).collect(Collectors.toSet());
        return dossier.outlets().stream().map(Outlet::limits).flatMap(List::stream)
            .filter(limit -> !limit.tonnesPerYear().isEmpty() && limit.pollutant() != null && !totalled.contains(limit.pollutant()))
            .map(Limit::pollutant).collect(Collectors.toCollection(TreeSet::new)).stream()
            .map(pollutant -> Finding.block("C-04-TOTAL-MISSING", "totals", "C-04").withPollutant(pollutant)).toList();
    }

    private static Optional<BigDecimal> greatest(List<BigDecimal> years) {
        return years.stream().filter(Objects::nonNull).max(BigDecimal::compareTo);
    }
}
