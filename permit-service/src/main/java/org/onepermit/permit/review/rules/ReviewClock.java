package org.onepermit.permit.review.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onepermit.permit.catalogue.rules.ManagementClass;
import org.onepermit.permit.filing.rules.FilingType;
import org.onepermit.permit.filing.rules.Finding;
import org.onepermit.platform.time.Pause;
import org.onepermit.platform.time.WorkingCalendar;

/**
 * The statutory time of a review: 20, 30 or 45 working days from acceptance (A-17, A-18; R §12, §14), pauses not counted.
 *
 * @param acceptedOn         day from which the clock runs; the day of receipt if acceptance was deemed
 * @param siteCheckOrderedOn day of the recorded decision to check on site, or null
 */
public record ReviewClock(
    LocalDate acceptedOn, FilingType filingType, ManagementClass managementClass, LocalDate siteCheckOrderedOn,
    List<CountedPause> pauses) {

    public ReviewClock {
        pauses = List.copyOf(pauses);
    }

    /** Working days that the law allows for this review. */
    public int limit(ReviewTerms terms) {
        return switch (filingType) {
            case RENEW -> terms.renewal();
            case CHANGE_BASIC -> terms.change();
            case INITIAL, REAPPLY -> managementClass != ManagementClass.KEY ? terms.simplified()
                : siteCheckOrderedOn == null ? terms.key() : terms.keyWithSiteCheck();
        };
    }

    /** Article that sets the limit. */
    public String basis() {
        return switch (filingType) {
            case RENEW -> "R §14";
            case CHANGE_BASIC -> "APL §42";
            case INITIAL, REAPPLY -> "R §12";
        };
    }

    /** Working days used by the end of a day. */
    public int used(LocalDate today, WorkingCalendar calendar) {
        return calendar.workingDaysBetween(acceptedOn, today, pauses.stream().map(pause -> pause.seenOn(today)).toList());
    }

    /** Last day of the limit, an open pause taken to end when announced, or today if that has passed. */
    public LocalDate dueOn(LocalDate today, WorkingCalendar calendar, ReviewTerms terms) {
        return calendar.plusWorkingDays(acceptedOn, limit(terms), forecast(today, calendar));
    }

    /** How the clock stands on a day, with the arithmetic. */
    public ClockReading reading(LocalDate today, WorkingCalendar calendar, ReviewTerms terms) {
        int limit = limit(terms);
        int used = used(today, calendar);
        LocalDate due = dueOn(today, calendar, terms);
        LocalDate pausedSince = pauses.stream().filter(CountedPause::isOpen).map(CountedPause::startedOn).findFirst().orElse(null);
        return new ClockReading(limit, used, limit - used, due, today.isAfter(due), pausedSince, basis(),
            computation(limit, used, due, today, calendar));
    }

    /**
     * Why a site check may not be ordered now, or empty if it may: for a KEY unit the change from 30 to 45 days needs a decision
     * taken before day 30.
     */
    public Optional<Finding> siteCheckRefused(LocalDate today, WorkingCalendar calendar, ReviewTerms terms) {
        int used = used(today, calendar);
        boolean changesLimit = limit(terms) == terms.key() && managementClass == ManagementClass.KEY && filingType.disclosedBefore();
        return changesLimit && used >= terms.key()
            ? Optional.of(Finding.block("A-18-SITE-CHECK-LATE", "", "R §12").with("used", used).with("limit", terms.key())
                .shown(used + " ≥ " + terms.key()))
            : Optional.empty();
    }

    private List<Pause> forecast(LocalDate today, WorkingCalendar calendar) {
        return pauses.stream().map(pause -> pause.forecastOn(today, calendar)).toList();
    }

    private List<Finding> computation(int limit, int used, LocalDate due, LocalDate today, WorkingCalendar calendar) {
        List<Finding> steps = new ArrayList<>();
        steps.add(Finding.info("A-17-CLOCK-START", "", "APL §82").with("acceptedOn", acceptedOn)
            .with("firstDay", calendar.plusWorkingDays(acceptedOn, 1)));
        steps.add(Finding.info("A-17-CLOCK-LIMIT", "", basis()).with("limit", limit).withClass(managementClass)
            .with("siteCheckOrderedOn", siteCheckOrderedOn == null ? "–" : siteCheckOrderedOn));
        for (CountedPause pause : pauses) {
            Pause seen = pause.seenOn(today);
            steps.add(Finding.info("A-19-CLOCK-PAUSE", "", "APL §45").with("from", seen.from()).with("to", seen.to())
                .with("days", calendar.workingDaysBetween(seen.from(), seen.to())));
        }
        steps.add(Finding.info("A-17-CLOCK-DUE", "", basis()).with("dueOn", due).with("used", used).with("left", limit - used)
            .shown(limit + " − " + used + " = " + (limit - used)));
        return steps;
    }
}
