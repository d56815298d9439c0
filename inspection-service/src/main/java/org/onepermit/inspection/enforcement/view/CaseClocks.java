package org.onepermit.inspection.enforcement.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.onepermit.inspection.enforcement.Lead;
import org.onepermit.inspection.enforcement.casefile.CasePause;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.rules.CaseDeadlines;
import org.onepermit.inspection.enforcement.rules.CaseStatus;
import org.onepermit.inspection.enforcement.rules.ClockReading;
import org.onepermit.inspection.enforcement.rules.ClockReading.Kind;
import org.onepermit.inspection.enforcement.rules.ClockReading.Unit;
import org.onepermit.inspection.enforcement.rules.EnforcementTerms;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.platform.time.Pause;
import org.onepermit.platform.time.WorkingCalendar;

/** Reads the periods that run in a case today, the one that ends first at the end of the list. */
@ApplicationScoped
public class CaseClocks {

    private final CaseDeadlines deadlines;
    private final EnforcementTerms terms;
    private final WorkingCalendar calendar;
    private final LegalClock clock;

    CaseClocks(CaseDeadlines deadlines, EnforcementTerms terms, WorkingCalendar calendar, LegalClock clock) {
        this.deadlines = deadlines;
        this.terms = terms;
        this.calendar = calendar;
        this.clock = clock;
    }

    public List<ClockReading> of(Lead lead) {
        if (lead.status() != CaseStatus.LEAD) {
            return List.of();
        }
        LocalDate today = clock.today();
        int used = (int) ChronoUnit.DAYS.between(lead.foundOn(), today);
        return List.of(new ClockReading(Kind.FILING, Unit.DAY, terms.filingDays(), used, lead.filingDueOn(), today.isAfter(lead.filingDueOn()), null, "APnL §54"));
    }

    public List<ClockReading> of(EnforcementCase of) {
        List<ClockReading> running = new ArrayList<>();
        if (of.decidedOn() == null && !of.status().isFinal()) {
            running.add(decision(of));
        }
        switch (of.status()) {
            case NOTIFIED -> running.add(working(Kind.HEARING_REQUEST, terms.hearingRequestWd(), of.notice().servedOn(),
                of.notice().hearingRequestDueOn(), "APnL §64"));
            case LEGAL_REVIEW -> running.add(working(Kind.LEGAL_REVIEW, calendar.workingDaysBetween(of.review().sentOn(), of.review().dueOn()),
                of.review().sentOn(), of.review().dueOn(), "APnL §58"));
            case DECIDED -> running.add(working(Kind.SERVICE, terms.serviceWd(), of.decidedOn(), deadlines.serviceDueOn(of.decidedOn()), "APnL §61"));
            default -> { }
        }
        publication(of, running);
        return running;
    }

    private void publication(EnforcementCase of, List<ClockReading> running) {
        if (of.status().isDecided() && of.publishedOn() == null) {
            running.add(working(Kind.PUBLICATION, terms.publicationWd(), of.decidedOn(), deadlines.publicationDueOn(of.decidedOn()), "APnL §48"));
        }
        if (of.annulledOn() != null && of.publishedOn() != null && of.withdrawnOn() == null) {
            running.add(working(Kind.TAKE_DOWN, terms.takeDownWd(), of.annulledOn(), deadlines.takeDownDueOn(of.annulledOn()), "APnL §48"));
        }
    }

    /** The last day for the decision as the pauses stand today. */
    public LocalDate decisionDueOn(EnforcementCase of) {
        return deadlines.decisionDueOn(of.filedOn(), of.pausesOn(clock.today()));
    }

    private ClockReading decision(EnforcementCase of) {
        LocalDate today = clock.today();
        List<Pause> pauses = of.pausesOn(today);
        int used = (int) of.filedOn().plusDays(1).datesUntil(today.isAfter(of.filedOn()) ? today.plusDays(1) : of.filedOn().plusDays(1))
            .filter(day -> pauses.stream().noneMatch(pause -> pause.covers(day))).count();
        LocalDate due = decisionDueOn(of);
        LocalDate pausedSince = of.pauses().stream().filter(pause -> pause.to() == null).map(CasePause::from).findFirst().orElse(null);
        return new ClockReading(Kind.DECISION, Unit.DAY, terms.decisionDays(), used, due, today.isAfter(due), pausedSince, "APnL §60");
    }

    private ClockReading working(Kind kind, int limit, LocalDate from, LocalDate due, String basis) {
        LocalDate today = clock.today();
        return new ClockReading(kind, Unit.WORKING_DAY, limit, calendar.workingDaysBetween(from, today), due, today.isAfter(due), null, basis);
    }
}
