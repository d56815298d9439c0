package org.onepermit.report.check.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.onepermit.report.check.rules.Evidence.AutomaticSummary;
import org.onepermit.report.check.rules.Evidence.LaboratoryResult;
import org.onepermit.report.check.rules.Evidence.LedgerSum;
import org.onepermit.report.filing.rules.ExecutionReport;
import org.onepermit.report.filing.rules.ExecutionReport.Basics;
import org.onepermit.report.filing.rules.ExecutionReport.Disclosure;
import org.onepermit.report.filing.rules.ExecutionReport.Emissions;
import org.onepermit.report.filing.rules.ExecutionReport.Measurement;
import org.onepermit.report.filing.rules.ExecutionReport.Output;
import org.onepermit.report.filing.rules.ExecutionReport.OutletAmount;
import org.onepermit.report.filing.rules.ExecutionReport.Stop;
import org.onepermit.report.filing.rules.ExecutionReport.TotalAmount;
import org.onepermit.report.filing.rules.ExecutionReport.TreatmentRun;
import org.onepermit.report.filing.rules.ExecutionReport.Use;
import org.onepermit.report.filing.rules.ExecutionReport.WasteLine;
import org.onepermit.report.permit.rules.PermitContent;
import org.onepermit.report.permit.rules.PermitContent.MonitoringItem;
import org.onepermit.report.permit.rules.PermitInForce;
import org.onepermit.report.permit.rules.ReportPeriod;
import org.onepermit.report.permit.rules.ReportType;

/**
 * The first draft of a report: every line that the permit asks for, with the figures that ledger, monitoring, quarterly reports and the
 * report before already hold. What nobody knows stays empty; no sentence is taken from an earlier report (ER-36).
 */
public final class FirstDraft {

    private static final int KILOGRAMS_PER_TONNE_DIGITS = 3;
    private static final int MEAN_DECIMALS = 4;

    private final PermitContent permit;
    private final ReportPeriod period;
    private final Evidence evidence;
    private final ExecutionReport before;

    private FirstDraft(PermitContent permit, ReportPeriod period, Evidence evidence) {
        this.permit = permit;
        this.period = period;
        this.evidence = evidence;
        this.before = earlier(period.type()).filter(report -> report.periodTo().isBefore(period.from())).findFirst().orElse(null);
    }

    /** The draft for a period. */
    public static ExecutionReport of(PermitInForce permit, ReportPeriod period, Evidence evidence) {
        FirstDraft draft = new FirstDraft(permit.content(), period, evidence);
        return new ExecutionReport(permit.number(), period.type(), period.from(), period.to(), draft.basics(permit.unitName()), null, null,
            draft.treatment(), draft.monitoring(), null, draft.emissions(), null, draft.disclosure(), null, null, draft.waste(), null, null, null, null);
    }

    private Basics basics(String unitName) {
        PermitContent.Production production = permit.production();
        return new Basics(unitName, null,
            production.products().stream().map(each -> new Output(each.name(), sum("OUTPUT", each.name()), bare(each.unit()), null)).toList(),
            production.materials().stream().map(each -> new Use(each.name(), null, bare(each.unit()))).toList(),
            production.fuels().stream().map(each -> new Use(each.name(), null, bare(each.unit()))).toList(),
            sum("WATER", null), sum("POWER", null), stops());
    }

    /** What the permit states per year is reported for a period. */
    private static String bare(String unit) {
        return unit == null ? null : unit.replace("/a", "").strip();
    }

    private BigDecimal sum(String kind, String name) {
        return evidence.ledger() == null ? null : evidence.ledger().sums().stream()
            .filter(each -> each.kind().equals(kind) && (name == null || name.equals(each.name()))).map(LedgerSum::amount).findFirst().orElse(null);
    }

    private List<Stop> stops() {
        return evidence.ledger() == null ? List.of()
            : evidence.ledger().idle().stream().map(idle -> new Stop(idle.from(), idle.to(), null)).toList();
    }

    private List<TreatmentRun> treatment() {
        return permit.treatment().stream().map(each -> new TreatmentRun(each.code(), null, null, null, null)).toList();
    }

    private List<Measurement> monitoring() {
        return permit.monitoring().stream().map(this::measured).toList();
    }

    private Measurement measured(MonitoringItem item) {
        List<LaboratoryResult> results = evidence.laboratory() == null ? List.of() : evidence.laboratory().stream()
            .filter(each -> item.point().equals(each.point()) && item.pollutant().equals(each.pollutant()) && each.value() != null).toList();
        if (results.isEmpty()) {
            AutomaticSummary automatic = automatic(item.point(), item.pollutant()).orElse(null);
            return new Measurement(item.point(), item.pollutant(), unit(item, automatic), null, null, automatic == null ? null : automatic.max(), null,
                null, automatic == null ? null : automatic.exceedances(), item.method(), null, null);
        }
        LaboratoryResult last = results.get(results.size() - 1);
        List<BigDecimal> values = results.stream().map(LaboratoryResult::value).toList();
        return new Measurement(item.point(), item.pollutant(), last.unit(), values.stream().min(BigDecimal::compareTo).orElse(null), mean(values),
            values.stream().max(BigDecimal::compareTo).orElse(null), null, values.size(), null,
            Objects.requireNonNullElse(item.method(), last.method()), last.detectionLimit(), last.laboratory());
    }

    private String unit(MonitoringItem item, AutomaticSummary automatic) {
        return automatic != null ? automatic.unit()
            : permit.outlet(item.point()).flatMap(outlet -> outlet.limit(item.pollutant())).map(PermitContent.Limit::unit).orElse(null);
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(values.size()), MEAN_DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }

    private Emissions emissions() {
        List<OutletAmount> outlets = permit.outlets().stream().flatMap(outlet -> outlet.limits().stream()
            .filter(limit -> !limit.tonnesPerYear().isEmpty()).map(limit -> amount(outlet.code(), limit.pollutant()))).toList();
        List<TotalAmount> totals = permit.totals().stream().map(total -> new TotalAmount(total.pollutant(), "t", total(total.pollutant(), outlets))).toList();
        return new Emissions(outlets, totals, null, null);
    }

    private OutletAmount amount(String outlet, String pollutant) {
        List<BigDecimal> quarters = quarters(outlet, pollutant);
        Optional<BigDecimal> automatic = automatic(outlet, pollutant).map(AutomaticSummary::amountKilograms).map(kg -> kg.movePointLeft(KILOGRAMS_PER_TONNE_DIGITS));
        BigDecimal amount = quarters.isEmpty() ? automatic.orElse(null) : quarters.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new OutletAmount(outlet, pollutant, "t", amount, quarters, automatic.isPresent() ? "AUTOMATIC" : null);
    }

    /** Amounts of the four quarterly reports of the year; none unless all four state one in tonnes. */
    private List<BigDecimal> quarters(String outlet, String pollutant) {
        if (period.type() != ReportType.ANNUAL) {
            return List.of();
        }
        List<BigDecimal> found = earlier(ReportType.QUARTERLY).filter(report -> report.periodFrom().getYear() == period.from().getYear())
            .sorted((first, second) -> first.periodFrom().compareTo(second.periodFrom()))
            .flatMap(report -> report.emissions().outlets().stream()).filter(each -> outlet.equals(each.outlet()) && pollutant.equals(each.pollutant()))
            .filter(each -> "t".equals(each.unit())).map(OutletAmount::amount).filter(Objects::nonNull).toList();
        return found.size() == 4 ? found : List.of();
    }

    private static BigDecimal total(String pollutant, List<OutletAmount> outlets) {
        List<OutletAmount> of = outlets.stream().filter(each -> pollutant.equals(each.pollutant())).toList();
        boolean known = !of.isEmpty() && of.stream().allMatch(each -> each.amount() != null);
        return known ? of.stream().map(OutletAmount::amount).reduce(BigDecimal.ZERO, BigDecimal::add) : null;
    }

    private Optional<AutomaticSummary> automatic(String outlet, String pollutant) {
        return evidence.automatic() == null ? Optional.empty()
            : evidence.automatic().stream().filter(each -> outlet.equals(each.outlet()) && pollutant.equals(each.pollutant())).findFirst();
    }

    private Disclosure disclosure() {
        return before == null || before.disclosure() == null ? null
            : new Disclosure(before.disclosure().channel(), before.disclosure().link(), null, null);
    }

    /** What was in store at the end of the period before is in store at the beginning of this one. */
    private List<WasteLine> waste() {
        return before == null ? List.of()
            : before.waste().stream().map(each -> new WasteLine(each.name(), null, null, null, each.storedAfterTonnes(), null)).toList();
    }

    private Stream<ExecutionReport> earlier(ReportType type) {
        return evidence.earlier() == null ? Stream.empty()
            : evidence.earlier().stream().filter(report -> report.type() == type && report.periodFrom() != null && report.periodTo() != null);
    }
}
