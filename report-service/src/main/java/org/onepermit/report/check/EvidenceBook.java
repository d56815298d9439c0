package org.onepermit.report.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onepermit.report.check.rules.Evidence;
import org.onepermit.report.filing.Report;
import org.onepermit.report.filing.ReportRepository;
import org.onepermit.report.filing.rules.ExecutionReport;
import org.onepermit.report.ledger.LedgerSummaries;
import org.onepermit.report.ledger.rules.LedgerSummary;
import org.onepermit.report.monitoring.MonitoringSummaries;
import org.onepermit.report.permit.rules.ReportPeriod;

/**
 * The one place where everything that is known beside a report is put together: the monitoring and the ledger that units keep here, their
 * earlier reports, and what was entered of what no system feeds yet. Of entered facts, those of the period itself are taken; where there
 * are none, those of parts of it are put together.
 */
@ApplicationScoped
public class EvidenceBook {

    private final KnownFactRepository facts;
    private final ReportRepository reports;
    private final MonitoringSummaries monitoring;
    private final LedgerSummaries ledgers;

    EvidenceBook(KnownFactRepository facts, ReportRepository reports, MonitoringSummaries monitoring, LedgerSummaries ledgers) {
        this.facts = facts;
        this.reports = reports;
        this.monitoring = monitoring;
        this.ledgers = ledgers;
    }

    /** What is known of a permit and period today. */
    public Evidence of(String permitNo, ReportPeriod period) {
        Entered entered = new Entered(facts.within(permitNo, yearBefore(period), period.to()), period);
        return new Evidence(ledger(permitNo, period), entered.list(FactKind.AUTOMATIC, Evidence.AutomaticSummary.class),
            entered.list(FactKind.SERIES, Evidence.HourlySeries.class), samples(permitNo, period), earlier(permitNo, period),
            entered.list(FactKind.TAX_RETURN, Evidence.TaxAmount.class), laboratories(), entered.list(FactKind.WARNING_DAYS, Evidence.SpecialDay.class),
            events(permitNo, period, entered), entered.one(FactKind.LINK, Evidence.LinkProbe.class),
            entered.list(FactKind.FACTORS, Evidence.EmissionFactor.class), entered.one(FactKind.SURVEY, Evidence.SiteSurvey.class));
    }

    private Evidence.Ledger ledger(String permitNo, ReportPeriod period) {
        return ledgers.summary(permitNo, period.from(), period.to()).map(EvidenceBook::ledger).orElse(null);
    }

    private static Evidence.Ledger ledger(LedgerSummary of) {
        return new Evidence.Ledger(of.books().stream().map(each -> new Evidence.Book(each.book().name(), each.expected(), each.entered())).toList(),
            of.sums().stream().map(each -> new Evidence.LedgerSum(each.kind().name(), each.name(), each.amount())).toList(),
            of.treatment().stream().map(each -> new Evidence.TreatmentHours(each.facility(), each.untreatedHours(), each.explainedHours())).toList(),
            of.idle().stream().map(each -> new Evidence.IdleDays(each.from(), each.to())).toList());
    }

    private List<Evidence.LaboratoryResult> samples(String permitNo, ReportPeriod period) {
        return monitoring.samples(permitNo, period.from(), period.to()).map(samples -> samples.stream().map(each -> new Evidence.LaboratoryResult(each.point(),
            each.pollutant(), each.sampledOn(), each.value(), each.unit(), each.belowDetection(), each.detectionLimit(), each.method(), each.laboratory()))
            .toList()).orElse(null);
    }

    private List<Evidence.Laboratory> laboratories() {
        return monitoring.laboratories().map(filings -> filings.stream()
            .map(each -> new Evidence.Laboratory(each.name(), each.validFrom(), each.validTo())).toList()).orElse(null);
    }

    /** Events of the ledger and those that were entered, such as alarms of automatic data; null while there is neither. */
    private List<Evidence.AbnormalEvent> events(String permitNo, ReportPeriod period, Entered entered) {
        List<Evidence.AbnormalEvent> known = entered.list(FactKind.EVENTS, Evidence.AbnormalEvent.class);
        return ledgers.events(permitNo, period.from(), period.to()).map(events -> Stream.concat(
                events.stream().map(each -> new Evidence.AbnormalEvent(each.day(), each.place(), each.what(), each.reportedOn())),
                known == null ? Stream.empty() : known.stream()).toList())
            .orElse(known);
    }

    /** Reports for periods before the end of this one: the same type's earlier ones, and the quarters that make up a year. */
    private List<ExecutionReport> earlier(String permitNo, ReportPeriod period) {
        return reports.before(permitNo, period.to().plusDays(1)).stream().filter(report -> !report.period().equals(period))
            .map(Report::content).toList();
    }

    /** Facts that do not belong to a period, such as emission factors, may be from the year before. */
    private static LocalDate yearBefore(ReportPeriod period) {
        return period.from().minusYears(1);
    }

    /** What was entered, by kind. */
    private static final class Entered {

        private final Map<FactKind, List<KnownFact>> byKind = new EnumMap<>(FactKind.class);

        private Entered(List<KnownFact> known, ReportPeriod period) {
            for (FactKind kind : FactKind.values()) {
                List<KnownFact> all = known.stream().filter(fact -> fact.kind() == kind).toList();
                List<KnownFact> exact = all.stream().filter(fact -> fact.isOf(period.from(), period.to())).toList();
                List<KnownFact> parts = kind.standing() ? newest(all) : all.stream().filter(fact -> fact.isWithin(period.from(), period.to())).toList();
                byKind.put(kind, exact.isEmpty() ? parts : exact);
            }
        }

        private static List<KnownFact> newest(List<KnownFact> all) {
            return all.isEmpty() ? all : List.of(all.get(all.size() - 1));
        }

        private <T> List<T> list(FactKind kind, Class<T> type) {
            List<KnownFact> found = byKind.get(kind);
            return found.isEmpty() ? null : found.stream().flatMap(fact -> FactJson.list(fact, type).stream()).toList();
        }

        private <T> T one(FactKind kind, Class<T> type) {
            List<KnownFact> found = byKind.get(kind);
            return Optional.of(found).filter(list -> !list.isEmpty()).flatMap(list -> FactJson.read(list.get(list.size() - 1), type)).orElse(null);
        }
    }
}
