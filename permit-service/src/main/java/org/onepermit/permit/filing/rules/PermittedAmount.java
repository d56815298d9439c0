package org.onepermit.permit.filing.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onepermit.permit.filing.rules.Dossier.AmountCalculation;
import org.onepermit.permit.filing.rules.Dossier.AnnualTotal;
import org.onepermit.permit.filing.rules.Dossier.EiaDocument;

/**
 * The most that may be permitted of a pollutant in a year: the least of what the technical specification gives, the EIA approvals
 * allow and the total-control quota holds (C-03). A part that was not stated is null and does not bind.
 *
 * @param specification sum of the stated calculations, t/a
 * @param eia           sum over the EIA documents, or what the total states of it if that is less, t/a
 * @param quota         total-control quota, t/a
 */
public record PermittedAmount(String pollutant, BigDecimal specification, BigDecimal eia, BigDecimal quota) {

    static PermittedAmount of(AnnualTotal total, Dossier dossier) {
        BigDecimal documents = sum(dossier.eia().stream().map(EiaDocument::approvedTonnesPerYear).map(amounts -> amounts.get(total.pollutant())));
        BigDecimal calculated = sum(dossier.calculations().stream()
            .filter(calculation -> Objects.equals(total.pollutant(), calculation.pollutant())).map(AmountCalculation::resultTonnesPerYear));
        return new PermittedAmount(total.pollutant(), calculated, least(total.eiaTonnesPerYear(), documents).orElse(null),
            total.quotaTonnesPerYear());
    }

    /** The least of the stated parts; empty if none was stated. */
    public Optional<BigDecimal> most() {
        return least(specification, eia, quota);
    }

    /** The arithmetic with its numbers. */
    public String shown() {
        List<String> parts = new ArrayList<>();
        Stream.of(specification, eia, quota).map(part -> part == null ? "–" : part.toPlainString()).forEach(parts::add);
        return "min(" + parts.stream().collect(Collectors.joining(", ")) + ") = " + most().map(BigDecimal::toPlainString).orElse("–") + " t/a";
    }

    private static Optional<BigDecimal> least(BigDecimal... amounts) {
        return Stream.of(amounts).filter(Objects::nonNull).min(BigDecimal::compareTo);
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }
}
