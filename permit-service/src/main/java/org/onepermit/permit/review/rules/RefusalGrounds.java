package org.onepermit.permit.review.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onepermit.permit.catalogue.rules.ManagementClass;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.filing.rules.Dossier.Production;
import org.onepermit.permit.filing.rules.FilingTerms;
import org.onepermit.permit.filing.rules.Finding;
import org.onepermit.permit.filing.rules.Limits;
import org.onepermit.permit.filing.rules.MonitoringPlan;

/**
 * The grounds of refusal that can be computed, each with its numbers. What rests on a general rule that an industry guide may
 * displace only warns; everything else stands in the way of a grant.
 */
public final class RefusalGrounds {

    private static final Set<String> MAY_BE_DISPLACED =
        Set.of("A-25-MONITORING-FREQUENCY", "D-02-AUTOMATIC", "C-03-AMOUNT-SPECIFICATION", "C-03-NO-CALCULATION");

    private RefusalGrounds() { }

    /** All grounds found, in the order of the conditions that they contradict. */
    public static List<Finding> compute(Dossier dossier, Standing standing, FilingTerms terms) {
        Stream<Finding> computed = Stream.concat(Limits.check(dossier, terms).stream(),
            MonitoringPlan.check(dossier, standing.recorded(), terms).stream());
        return Stream.of(
                withoutEia(dossier).stream(),
                computed.filter(finding -> finding.severity() != Finding.Severity.INFO).map(RefusalGrounds::weighed),
                site(dossier, Production::inProhibitedZone, "A-25-PROHIBITED-ZONE", "production/inProhibitedZone").stream(),
                site(dossier, Production::phaseOutCapacity, "A-25-PHASE-OUT", "production/phaseOutCapacity").stream(),
                otherClass(standing).stream(),
                Bars.refused(standing.reapplyBarUntil(), standing.today()).stream(),
                openRevocation(standing).stream())
            .flatMap(findings -> findings).toList();
    }

    private static Finding weighed(Finding finding) {
        return finding.weighing(MAY_BE_DISPLACED.contains(finding.code()) ? Finding.Severity.WARN : Finding.Severity.BLOCK);
    }

    private static Optional<Finding> withoutEia(Dossier dossier) {
        return dossier.eia() == null || dossier.eia().isEmpty() ? Optional.of(Finding.block("A-25-EIA-MISSING", "eia", "R §11(1), A-25"))
            : Optional.empty();
    }

    private static Optional<Finding> site(Dossier dossier, Function<Production, Boolean> answer, String code, String field) {
        Predicate<Production> stated = production -> Boolean.TRUE.equals(answer.apply(production));
        return Optional.ofNullable(dossier.production()).filter(stated).map(production -> Finding.block(code, field, "A-25, Cat note 5"));
    }

    private static Optional<Finding> otherClass(Standing standing) {
        return standing.catalogue().managementClass() == standing.recorded() && standing.catalogue().complete() ? Optional.empty()
            : Optional.of(Finding.block("A-25-CLASS", "facts", "R §2, A-25").withClass(standing.recorded())
                .with("catalogueZh", name(standing, true)).with("catalogueEn", name(standing, false))
                .with("catalogueVersion", standing.catalogue().catalogueVersion())
                .shown(standing.recorded() + " ≠ " + standing.catalogue().managementClass()));
    }

    private static String name(Standing standing, boolean chinese) {
        ManagementClass found = standing.catalogue().managementClass();
        return found == null ? chinese ? "未定" : "open" : chinese ? found.zh() : found.en();
    }

    private static Optional<Finding> openRevocation(Standing standing) {
        return standing.openRevocation() ? Optional.of(Finding.block("A-25-REVOCATION-OPEN", "", "A-25")) : Optional.empty();
    }
}
