package org.onepermit.permit.filing.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onepermit.permit.filing.rules.Dossier.AmountCalculation;

/**
 * Whether the calculations of permitted amounts are right (C-03, C2). Water: flow m³/a × mg/L × 10⁻⁶; air by performance value:
 * activity t/a × reference gas m³/t × mg/m³ × 10⁻⁹ [unverified form].
 */
final class Calculations {

    private static final int MILLIGRAMS_PER_LITRE_TO_TONNES = 6;
    private static final int MILLIGRAMS_PER_CUBIC_METRE_TO_TONNES = 9;

    private Calculations() { }

    static List<Finding> check(Dossier dossier, FilingTerms terms) {
        List<Finding> findings = new ArrayList<>(IntStream.range(0, dossier.calculations().size()).boxed()
            .flatMap(i -> wrong(dossier.calculations().get(i), "calculations/" + i, terms).stream()).toList());
        Set<String> calculated = dossier.calculations().stream().map(AmountCalculation::pollutant).filter(Objects::nonNull)
            .collect(Collectors.toSet());
        IntStream.range(0, dossier.totals().size())
            .filter(i -> dossier.totals().get(i).pollutant() != null && !calculated.contains(dossier.totals().get(i).pollutant()))
            .forEach(i -> findings.add(Finding.warn("C-03-NO-CALCULATION", "totals/" + i, "C-03, A.3 C2")
                .withPollutant(dossier.totals().get(i).pollutant())));
        return findings;
    }

    /** The amount by the formula of the method; empty for another method or while a factor is missing. */
    static Optional<BigDecimal> tonnes(AmountCalculation stated) {
        return switch (String.valueOf(stated.method())) {
            case "WATER_FLOW" -> product(MILLIGRAMS_PER_LITRE_TO_TONNES, stated.flow(), stated.concentration());
            case "AIR_PERFORMANCE" ->
                product(MILLIGRAMS_PER_CUBIC_METRE_TO_TONNES, stated.activity(), stated.referenceGas(), stated.concentration());
            default -> Optional.empty();
        };
    }

    private static Optional<Finding> wrong(AmountCalculation stated, String path, FilingTerms terms) {
        BigDecimal result = stated.resultTonnesPerYear();
        return tonnes(stated).filter(computed -> result != null && computed.subtract(result).abs().compareTo(terms.toleranceTonnes()) > 0)
            .map(computed -> Finding.block("C-03-CALCULATION", path + "/resultTonnesPerYear", "C-03").withPollutant(stated.pollutant())
                .with("stated", result).with("computed", computed.stripTrailingZeros().toPlainString()).shown(formula(stated, computed)));
    }

    private static String formula(AmountCalculation stated, BigDecimal computed) {
        String result = " = " + computed.stripTrailingZeros().toPlainString() + " t/a";
        return "WATER_FLOW".equals(stated.method())
            ? stated.flow().toPlainString() + " × " + stated.concentration().toPlainString() + " × 10⁻⁶" + result
            : stated.activity().toPlainString() + " × " + stated.referenceGas().toPlainString() + " × "
                + stated.concentration().toPlainString() + " × 10⁻⁹" + result;
    }

    private static Optional<BigDecimal> product(int decimals, BigDecimal... factors) {
        BigDecimal product = BigDecimal.ONE;
        for (BigDecimal factor : factors) {
            if (factor == null) {
                return Optional.empty();
            }
            product = product.multiply(factor);
        }
        return Optional.of(product.movePointLeft(decimals));
    }
}
