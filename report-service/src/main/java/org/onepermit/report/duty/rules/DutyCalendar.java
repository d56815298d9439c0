package org.onepermit.report.duty.rules;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onepermit.report.permit.rules.ReportPeriod;
import org.onepermit.report.permit.rules.ReportRequirement;
import org.onepermit.report.permit.rules.ReportType;

/**
 * Which reports a permit owes (R §22; D-08, D-09). A function of the permit alone: derived anew after each change, renewal or
 * cancellation. A unit that has stopped production still reports (D-10), so production is no argument.
 */
public final class DutyCalendar {

    private DutyCalendar() { }

    /** All obligations of periods that begin on or before a day, the longest types first, in order of time. */
    public static List<Obligation> derive(PermitReporting permit, LocalDate until, DutyTerms terms) {
        List<Obligation> obligations = new ArrayList<>();
        for (ReportType type : ReportType.values()) {
            obligations.addAll(merged(ofType(permit, type, until, terms), obligations, permit));
        }
        return obligations;
    }

    private static List<Obligation> ofType(PermitReporting permit, ReportType type, LocalDate until, DutyTerms terms) {
        List<Obligation> obligations = new ArrayList<>();
        if (permit.held().isEmpty()) {
            return obligations;
        }
        LocalDate last = permit.held().get(permit.held().size() - 1).to();
        LocalDate folded = null;
        for (ReportPeriod period = ReportPeriod.holding(type, permit.held().get(0).from());
            !period.from().isAfter(until) && !period.from().isAfter(last); period = period.next()) {
            Optional<Obligation> obligation = one(permit, period, folded, terms);
            folded = obligation.filter(each -> each.status() == Obligation.Status.SKIPPED).map(Obligation::coversFrom).orElse(null);
            obligation.ifPresent(obligations::add);
        }
        return obligations;
    }

    private static Optional<Obligation> one(PermitReporting permit, ReportPeriod period, LocalDate folded, DutyTerms terms) {
        List<LocalDate> held = period.from().datesUntil(period.to().plusDays(1)).filter(permit::heldOn).toList();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        LocalDate coversFrom = folded == null ? period.from() : folded;
        // A short rest at the end of a permit has no next report to be folded into: it stays owed [design].
        boolean skipped = tooShort(held, terms.leastHeld().get(period.type())) && permit.heldOn(period.to().plusDays(1));
        return permit.on(held.get(held.size() - 1), period.type()).map(requirement -> new Obligation(permit.permitNumber(), period,
            skipped ? Obligation.Status.SKIPPED : Obligation.Status.DUE, dueOn(period, requirement, terms), requirement.contents(), coversFrom, null));
    }

    /** Months are calendar months from the first day held (D-09) [design]. */
    private static boolean tooShort(List<LocalDate> held, Period least) {
        LocalDate first = held.get(0);
        return first.plus(least).isAfter(first.plusDays(held.size()));
    }

    /** The permit's due day; the last day of a month that is too short. The permit names a date, so no holiday moves it (D-08). */
    static LocalDate dueOn(ReportPeriod period, ReportRequirement requirement, DutyTerms terms) {
        int offset = requirement.dueMonthOffset() == null ? terms.dueMonthOffset() : requirement.dueMonthOffset();
        int day = requirement.dueDay() == null ? terms.dueDay().get(period.type()) : requirement.dueDay();
        YearMonth month = YearMonth.from(period.to()).plusMonths(offset);
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    /** A period that ends with a longer one that is reported on is part of its report, where the permit allows it (D-08). */
    private static List<Obligation> merged(List<Obligation> shorter, List<Obligation> longer, PermitReporting permit) {
        return shorter.stream().map(each -> mergeable(each, permit) ? into(each, longer) : each).toList();
    }

    private static boolean mergeable(Obligation obligation, PermitReporting permit) {
        return obligation.owed() && permit.on(obligation.period().to(), obligation.period().type()).filter(ReportRequirement::mergeable).isPresent();
    }

    private static Obligation into(Obligation obligation, List<Obligation> longer) {
        // The last of those that end on the day is the shortest type; where it is merged itself, its own report is the place.
        return longer.stream().filter(each -> each.period().to().equals(obligation.period().to()) && each.status() != Obligation.Status.SKIPPED)
            .reduce((one, shorter) -> shorter).map(host -> new Obligation(obligation.permitNumber(), obligation.period(), Obligation.Status.MERGED,
                host.dueOn(), obligation.contents(), obligation.coversFrom(), host.mergedInto() == null ? host.period() : host.mergedInto()))
            .orElse(obligation);
    }
}
