package org.onepermit.report.check.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onepermit.report.check.rules.Evidence.AutomaticSummary;
import org.onepermit.report.duty.rules.Obligation;
import org.onepermit.report.emission.rules.Crosswalk;
import org.onepermit.report.filing.rules.ExecutionReport;
import org.onepermit.report.permit.rules.PermitContent;
import org.onepermit.report.permit.rules.PermitInForce;
import org.onepermit.report.permit.rules.ReportPeriod;
import org.onepermit.report.permit.rules.ReportType;

/**
 * All that the rules may look at: the report as filed, the permit in force, what was owed, what else is known, and the day.
 */
public final class Examination {

    private final ExecutionReport report;
    private final PermitInForce permit;
    private final Obligation duty;
    private final Evidence evidence;
    private final LocalDate submittedOn;
    private final LocalDate today;
    private final Figures figures;
    private final List<Earlier> earlier;
    private final ByPlace<AutomaticSummary> automatic = new ByPlace<>();

    /**
     * @param report      null if none was filed
     * @param duty        what was owed; null if it is not known
     * @param submittedOn legal day of the first submission; null while it is a draft
     */
    public Examination(
        ExecutionReport report, PermitInForce permit, Obligation duty, Evidence evidence, LocalDate submittedOn, LocalDate today) {
        this.report = report;
        this.permit = permit;
        this.duty = duty;
        this.evidence = evidence;
        this.submittedOn = submittedOn;
        this.today = today;
        this.figures = report == null ? Figures.none() : Figures.of(report);
        this.earlier = evidence.earlier() == null ? List.of() : evidence.earlier().stream().map(each -> new Earlier(each, Figures.of(each))).toList();
        if (evidence.automatic() != null) {
            evidence.automatic().forEach(each -> automatic.put(each.outlet(), Crosswalk.code(each.pollutant()).orElse(null), each));
        }
    }

    /** A report before this one. */
    record Earlier(ExecutionReport report, Figures figures) { }

    ExecutionReport report() {
        return report;
    }

    PermitInForce permit() {
        return permit;
    }

    PermitContent content() {
        return permit.content();
    }

    Optional<Obligation> duty() {
        return Optional.ofNullable(duty);
    }

    Evidence evidence() {
        return evidence;
    }

    Figures figures() {
        return figures;
    }

    LocalDate today() {
        return today;
    }

    /** The day of submission; a draft is judged as if it were submitted today. */
    LocalDate filedOn() {
        return submittedOn == null ? today : submittedOn;
    }

    /** The period that the report states, or that was owed if there is no report. */
    ReportPeriod period() {
        return report != null ? report.period() : duty == null ? null : duty.period();
    }

    /** Whether the period can be counted with. */
    boolean hasPeriod() {
        return period() != null && period().from() != null && period().to() != null && !period().to().isBefore(period().from());
    }

    boolean annual() {
        return report != null && report.type() == ReportType.ANNUAL && hasPeriod();
    }

    int year() {
        return report.periodTo().getYear();
    }

    /** The earlier report of a period. */
    Optional<Earlier> of(ReportPeriod period) {
        return earlier.stream().filter(each -> period.equals(each.report().period())).findFirst();
    }

    /** The latest earlier report of the same type, if one is known. */
    Optional<Earlier> previous() {
        return earlier().stream().findFirst();
    }

    /** Earlier reports of the same type, the latest first. */
    List<Earlier> earlier() {
        return !hasPeriod() ? List.of() : earlier.stream()
            .filter(each -> each.report().type() == report.type() && each.report().periodTo() != null && each.report().periodTo().isBefore(report.periodFrom()))
            .sorted(Comparator.comparing((Earlier each) -> each.report().periodTo()).reversed()).toList();
    }

    /** What automatic monitoring says of a place and pollutant. */
    Optional<AutomaticSummary> automatic(String outlet, String pollutant) {
        return automatic.at(outlet, pollutant);
    }
}
