package org.onepermit.permit.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.CaseClock;
import org.onepermit.permit.filing.ClockPause;
import org.onepermit.permit.filing.ClockView;
import org.onepermit.permit.filing.ClockView.PauseView;
import org.onepermit.permit.filing.FindingView;
import org.onepermit.permit.filing.rules.ApplicationStatus;
import org.onepermit.permit.filing.rules.Finding;
import org.onepermit.permit.review.rules.Acceptance;
import org.onepermit.permit.review.rules.ClockReading;
import org.onepermit.permit.review.rules.CountedPause;
import org.onepermit.permit.review.rules.ReviewClock;
import org.onepermit.permit.review.rules.ReviewTerms;
import org.onepermit.platform.problem.Messages;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.platform.time.WorkingCalendar;

/** Sets the statutory clocks of a case and reads them. */
@ApplicationScoped
public class CaseClocks implements CaseClock {

    private final WorkingCalendar calendar;
    private final LegalClock clock;
    private final Messages messages;
    private final ReviewTerms terms;

    CaseClocks(WorkingCalendar calendar, LegalClock clock, Messages messages, ReviewTerms terms) {
        this.calendar = calendar;
        this.clock = clock;
        this.messages = messages;
        this.terms = terms;
    }

    /** The end of the last day for a correction notice, after which silence is acceptance. */
    Instant acceptanceDueAt(Application application) {
        return endOf(acceptanceDueOn(application));
    }

    /** Why a ruling on acceptance may not be given; empty if it may. */
    List<Finding> refused(Acceptance.Ruling ruling, Acceptance.Situation situation) {
        return Acceptance.refused(ruling, situation, calendar, terms);
    }

    /** The last day for the applicant's correction. A period of the unit, so calendar days. */
    LocalDate correctionDueOn() {
        return calendar.partyDeadline(clock.today(), terms.correctionCalendarDays());
    }

    /** The end of the last day for the decision, as the clock stands today. */
    Instant decisionDueAt(Application application) {
        return endOf(reviewOf(application).dueOn(clock.today(), calendar, terms));
    }

    /** Whether a site check comes too late to lengthen the clock. */
    boolean siteCheckTooLate(Application application) {
        return reviewOf(application).siteCheckRefused(clock.today(), calendar, terms).isPresent();
    }

    @Override
    public Optional<ClockView> of(Application application) {
        if (application.acceptedOn() != null) {
            return Optional.of(review(application));
        }
        return application.status() == ApplicationStatus.SUBMITTED ? Optional.of(acceptance(application)) : Optional.empty();
    }

    private ClockView review(Application application) {
        LocalDate on = application.decision() == null ? clock.today() : application.decision().decidedOn();
        ClockReading reading = reviewOf(application).reading(on, calendar, terms);
        return new ClockView("REVIEW", reading.limitWorkingDays(), reading.usedWorkingDays(), reading.leftWorkingDays(), reading.dueOn(),
            reading.overdue(), reading.pausedSince(), PauseView.of(application.pauses()), reading.basis(), FindingView.of(reading.computation(), messages));
    }

    private ClockView acceptance(Application application) {
        int used = calendar.workingDaysBetween(application.receivedOn(), clock.today());
        LocalDate due = acceptanceDueOn(application);
        return new ClockView("ACCEPTANCE", terms.acceptance(), used, terms.acceptance() - used, due, clock.today().isAfter(due), null,
            List.of(), "R §9", List.of());
    }

    private LocalDate acceptanceDueOn(Application application) {
        return Acceptance.dueOn(application.receivedOn(), calendar, terms);
    }

    private static ReviewClock reviewOf(Application application) {
        return new ReviewClock(application.acceptedOn(), application.filingType(), application.managementClass(),
            application.siteCheckOrderedOn(), application.pauses().stream().map(CaseClocks::counted).toList());
    }

    private static CountedPause counted(ClockPause pause) {
        return new CountedPause(pause.startedOn(), pause.endedOn(), pause.expectedDays());
    }

    private Instant endOf(LocalDate day) {
        return calendar.endOfDay(day).toInstant();
    }
}
