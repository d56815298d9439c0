package org.onepermit.permit.review.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.filing.rules.Dossier.Outlet;
import org.onepermit.permit.filing.rules.Dossier.TreatmentFacility;
import org.onepermit.permit.filing.rules.FilingTerms;
import org.onepermit.permit.filing.rules.Finding;
import org.onepermit.permit.filing.rules.Limits;

/** The five conditions of a permit with what can be computed for each (A-21; R §11, Code §180). */
public final class FiveConditions {

    private FiveConditions() { }

    /** One entry for each condition, in the order of the law. */
    public static List<ConditionSupport> support(Dossier dossier, Standing standing, FilingTerms terms) {
        Stream<Finding> found = Stream.of(RefusalGrounds.compute(dossier, standing, terms), facilities(dossier), facts(dossier, terms))
            .flatMap(List::stream);
        Map<IssueCondition, List<Finding>> byCondition = found.collect(Collectors.groupingBy(finding -> conditionOf(finding.code())));
        return Arrays.stream(IssueCondition.values()).map(condition -> {
            List<Finding> computed = byCondition.getOrDefault(condition, List.of());
            return new ConditionSupport(condition, computed.stream().anyMatch(Finding::blocks), computed);
        }).toList();
    }

    /** The condition that a computed finding speaks to. */
    static IssueCondition conditionOf(String code) {
        return switch (code) {
            case "A-25-EIA-MISSING", "A-21-EIA" -> IssueCondition.EIA;
            case "A-21-NOT-FEASIBLE", "A-21-UNTREATED", "A-21-FEASIBLE" -> IssueCondition.FACILITIES;
            case "A-25-MONITORING-MISSING", "A-25-MONITORING-FREQUENCY", "D-02-AUTOMATIC", "A-21-MONITORING" -> IssueCondition.MONITORING;
            case "A-25-PROHIBITED-ZONE", "A-25-PHASE-OUT", "A-25-CLASS", "A-23-BAR", "A-25-REVOCATION-OPEN" -> IssueCondition.OTHER;
            default -> IssueCondition.DISCHARGE;
        };
    }

    /** Technology that is not the guidance's has to be shown able to reach the concentration (R §11(3)): a remark, not a ground. */
    private static List<Finding> facilities(Dossier dossier) {
        List<TreatmentFacility> treatment = stated(dossier.treatment());
        Stream<Finding> doubtful = IntStream.range(0, treatment.size()).filter(i -> !Boolean.TRUE.equals(treatment.get(i).feasibleTechnology()))
            .mapToObj(i -> Finding.warn("A-21-NOT-FEASIBLE", "treatment/" + i, "R §11(3)").with("facility", treatment.get(i).code()));
        List<Outlet> outlets = stated(dossier.outlets());
        Stream<Finding> untreated = IntStream.range(0, outlets.size())
            .filter(i -> !"RAIN".equals(outlets.get(i).medium()) && stated(outlets.get(i).treatmentCodes()).isEmpty())
            .mapToObj(i -> Finding.warn("A-21-UNTREATED", "outlets/" + i, "R §11(3)").with("outlet", outlets.get(i).code()));
        return Stream.concat(doubtful, untreated).toList();
    }

    private static List<Finding> facts(Dossier dossier, FilingTerms terms) {
        long feasible = stated(dossier.treatment()).stream().filter(each -> Boolean.TRUE.equals(each.feasibleTechnology())).count();
        return Stream.concat(Stream.of(
                Finding.info("A-21-EIA", "eia", "R §11(1)").with("documents", stated(dossier.eia()).size()),
                Finding.info("A-21-FEASIBLE", "treatment", "R §11(3)").with("feasible", feasible).with("all", stated(dossier.treatment()).size()),
                Finding.info("A-21-MONITORING", "monitoring", "R §11(4)").with("lines", stated(dossier.monitoring()).size())),
            Limits.check(dossier, terms).stream().filter(finding -> finding.severity() == Finding.Severity.INFO)).toList();
    }

    private static <T> List<T> stated(List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
