package org.onepermit.permit.filing.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onepermit.permit.filing.rules.Dossier.Limit;
import org.onepermit.permit.filing.rules.Dossier.Outlet;
import org.onepermit.permit.filing.rules.Dossier.Standard;

/**
 * Whether the limits applied for are within what may be permitted (C-01, C-02; R §11(2)). Findings that are refusal grounds only warn
 * the applicant: the authority decides. Amounts are judged by {@link Amounts}.
 */
public final class Limits {

    private Limits() { }

    /** Every limit that is looser than the strictest standard, and every amount that is missing or too great. */
    public static List<Finding> check(Dossier stated, FilingTerms terms) {
        Dossier dossier = Tidy.of(stated);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < dossier.outlets().size(); i++) {
            Outlet outlet = dossier.outlets().get(i);
            for (int j = 0; j < outlet.limits().size(); j++) {
                findings.addAll(limit(outlet, outlet.limits().get(j), "outlets/" + i + "/limits/" + j, terms));
            }
        }
        findings.addAll(Amounts.check(dossier, terms));
        return findings;
    }

    /** The standard that binds: the strictest, an EIA approval only if dated on or after the day from which approvals bind (C-02). */
    public static Optional<Standard> binding(Limit limit, FilingTerms terms) {
        return limit.standards() == null ? Optional.empty() : limit.standards().stream()
            .filter(standard -> standard.concentration() != null && applies(standard, terms))
            .min(Comparator.comparing(Standard::concentration));
    }

    private static boolean applies(Standard standard, FilingTerms terms) {
        return !"EIA".equals(standard.kind()) || standard.datedOn() != null && !standard.datedOn().isBefore(terms.eiaBindingSince());
    }

    private static List<Finding> limit(Outlet outlet, Limit limit, String path, FilingTerms terms) {
        return Stream.concat(looser(limit, path, terms).stream(), withoutAmount(outlet, limit, path, terms).stream()).toList();
    }

    private static Optional<Finding> looser(Limit limit, String path, FilingTerms terms) {
        BigDecimal applied = limit.concentration();
        return binding(limit, terms).filter(standard -> applied != null && applied.compareTo(standard.concentration()) > 0)
            .map(standard -> Finding.warn("A-25-LIMIT", path + "/concentration", "R §11(2), C-02")
                .withPollutant(limit.pollutant()).with("applied", applied).with("standard", standard.concentration())
                .with("standardName", standard.name()).with("unit", limit.unit())
                .shown(applied.toPlainString() + " > " + standard.concentration().toPlainString()));
    }

    /** Main outlets have annual amounts for the pollutants whose amount is permitted (C-01). */
    private static Optional<Finding> withoutAmount(Outlet outlet, Limit limit, String path, FilingTerms terms) {
        boolean missing = "MAIN".equals(outlet.grade()) && limit.pollutant() != null && terms.amountPollutants().contains(limit.pollutant())
            && limit.tonnesPerYear().isEmpty();
        return missing ? Optional.of(Finding.block("C-01-AMOUNT", path + "/tonnesPerYear", "R §7(3), C-01")
            .withPollutant(limit.pollutant()).with("outlet", outlet.code())) : Optional.empty();
    }
}
