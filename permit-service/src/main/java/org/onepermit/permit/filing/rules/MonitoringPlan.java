package org.onepermit.permit.filing.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.onepermit.permit.catalogue.rules.ManagementClass;
import org.onepermit.permit.filing.rules.Dossier.BoundaryLimit;
import org.onepermit.permit.filing.rules.Dossier.Limit;
import org.onepermit.permit.filing.rules.Dossier.MonitoringItem;
import org.onepermit.permit.filing.rules.Dossier.Outlet;
import org.onepermit.permit.filing.rules.MonitoringTerms.Minimum;
import org.onepermit.platform.codes.OutletCode;

/**
 * Whether the self-monitoring plan covers every limit often enough (D-01 to D-03; R §11(4), §20; Code §184). These are refusal
 * grounds, so they warn the applicant and weigh on the authority.
 */
public final class MonitoringPlan {

    private final Dossier dossier;
    private final boolean listed;
    private final boolean automatic;
    private final MonitoringTerms terms;

    private MonitoringPlan(Dossier dossier, ManagementClass managementClass, MonitoringTerms terms) {
        boolean onList = Boolean.TRUE.equals(dossier.facts().traits().get("onKeyUnitList"));
        this.dossier = dossier;
        this.terms = terms;
        this.listed = onList || terms.keyClassAsListed() && managementClass == ManagementClass.KEY;
        this.automatic = managementClass == ManagementClass.KEY;
    }

    /**
     * Every limit that the plan misses, monitors too seldom, or does not monitor automatically though it must. A registration has no
     * plan.
     */
    public static List<Finding> check(Dossier stated, ManagementClass managementClass, FilingTerms terms) {
        return managementClass == ManagementClass.REGISTRATION ? List.of()
            : new MonitoringPlan(Tidy.of(stated), managementClass, terms.monitoring()).findings();
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < dossier.outlets().size(); i++) {
            Outlet outlet = dossier.outlets().get(i);
            for (int j = 0; j < outlet.limits().size(); j++) {
                findings.addAll(limit(outlet, outlet.limits().get(j), "outlets/" + i + "/limits/" + j).toList());
            }
        }
        for (int i = 0; i < dossier.fugitive().size(); i++) {
            boundary(dossier.fugitive().get(i), "fugitive/" + i).ifPresent(findings::add);
        }
        return findings;
    }

    private Stream<Finding> limit(Outlet outlet, Limit limit, String path) {
        if (outlet.code() == null || limit.pollutant() == null) {
            return Stream.empty();
        }
        List<MonitoringItem> lines = lines(outlet.code(), limit.pollutant());
        if (lines.isEmpty()) {
            return Stream.of(missing(outlet.code(), limit.pollutant(), path));
        }
        boolean main = "MAIN".equals(outlet.grade());
        return Stream.concat(
            terms.minimum(outlet.medium(), listed, main, limit.pollutant()).flatMap(minimum -> seldom(lines, minimum)).stream(),
            main && automatic && terms.automaticIndicators().contains(limit.pollutant()) ? manual(lines).stream() : Stream.empty());
    }

    private Optional<Finding> boundary(BoundaryLimit limit, String path) {
        if (limit.pollutant() == null) {
            return Optional.empty();
        }
        List<MonitoringItem> lines = lines(OutletCode.BOUNDARY, limit.pollutant());
        if (lines.isEmpty()) {
            return Optional.of(missing(OutletCode.BOUNDARY, limit.pollutant(), path));
        }
        return BoundaryPoint.limitsNoise(limit) ? seldom(lines, terms.boundaryNoise()) : Optional.empty();
    }

    private List<MonitoringItem> lines(String point, String pollutant) {
        return dossier.monitoring().stream()
            .filter(line -> Objects.equals(point, line.point()) && Objects.equals(pollutant, line.pollutant())).toList();
    }

    private static Finding missing(String point, String pollutant, String path) {
        return Finding.warn("A-25-MONITORING-MISSING", path, "R §11(4), A-25").with("point", point).withPollutant(pollutant);
    }

    private Optional<Finding> seldom(List<MonitoringItem> lines, Minimum minimum) {
        Frequency least = minimum.frequency();
        boolean enough = lines.stream().flatMap(line -> Frequency.of(line.frequency()).stream()).anyMatch(each -> each.atLeast(least));
        MonitoringItem line = lines.get(0);
        return enough ? Optional.empty()
            : Optional.of(Finding.warn("A-25-MONITORING-FREQUENCY", path(line) + "/frequency", "R §11(4), D-03").with("point", line.point())
                .withPollutant(line.pollutant()).with("stated", line.frequency()).with("leastZh", least.zh()).with("leastEn", least.en())
                .with("source", minimum.source())
                .shown(line.frequency() + " < " + least));
    }

    private Optional<Finding> manual(List<MonitoringItem> lines) {
        MonitoringItem line = lines.get(0);
        return lines.stream().anyMatch(each -> "AUTOMATIC".equals(each.mode())) ? Optional.empty()
            : Optional.of(Finding.warn("D-02-AUTOMATIC", path(line) + "/mode", "R §20, Code §184, D-02").with("point", line.point())
                .withPollutant(line.pollutant()));
    }

    private String path(MonitoringItem line) {
        return "monitoring/" + dossier.monitoring().indexOf(line);
    }
}
