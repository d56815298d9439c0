package org.onepermit.report.duty.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onepermit.report.permit.rules.Holding;
import org.onepermit.report.permit.rules.ReportRequirement;
import org.onepermit.report.permit.rules.ReportType;

/**
 * What a permit has asked of reports over time.
 *
 * @param held     days on which it was held: a renewal continues, a cancellation ends
 * @param versions what the permit said from which day; a change of the permit adds one
 */
public record PermitReporting(String permitNumber, List<Holding> held, List<Version> versions) {

    /** Requirements in force from a day on. */
    public record Version(LocalDate from, List<ReportRequirement> reports) {

        public Version {
            reports = List.copyOf(reports);
        }
    }

    public PermitReporting {
        held = held.stream().sorted(Comparator.comparing(Holding::from)).toList();
        versions = versions.stream().sorted(Comparator.comparing(Version::from)).toList();
    }

    /** What was asked on a day: a change counts for the period that it falls into. */
    Optional<ReportRequirement> on(LocalDate day, ReportType type) {
        return versions.stream().filter(version -> !version.from().isAfter(day)).reduce((earlier, later) -> later)
            .flatMap(version -> version.reports().stream().filter(each -> each.type() == type).findFirst());
    }

    boolean heldOn(LocalDate day) {
        return held.stream().anyMatch(holding -> holding.holds(day));
    }
}
