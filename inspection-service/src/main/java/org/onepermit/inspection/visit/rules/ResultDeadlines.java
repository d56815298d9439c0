package org.onepermit.inspection.visit.rules;

import java.time.LocalDate;
import org.onepermit.platform.time.WorkingCalendar;

/** Last days of what follows a visit (F-19 to F-21). */
public final class ResultDeadlines {

    private final WorkingCalendar calendar;
    private final VisitTerms terms;

    public ResultDeadlines(WorkingCalendar calendar, VisitTerms terms) {
        this.calendar = calendar;
        this.terms = terms;
    }

    /** The last day of a visit that was ordered by hand; that of a drawn one is the plan's. */
    public LocalDate visitDueOn(LocalDate orderedOn) {
        return calendar.plusWorkingDays(orderedOn, terms.visitWd());
    }

    /** The last day to conclude a visit that was reported on a day. */
    public LocalDate conclusionDueOn(LocalDate reportedOn) {
        return calendar.plusWorkingDays(reportedOn, terms.conclusionWd());
    }

    /** The last day to publish the result of a task that was closed on a day. */
    public LocalDate publicationDueOn(LocalDate closedOn) {
        return calendar.plusWorkingDays(closedOn, terms.publicationWd());
    }

    /** The last day to put a published result right once that was decided. */
    public LocalDate correctionDueOn(LocalDate decidedOn) {
        return calendar.plusWorkingDays(decidedOn, terms.correctionWd());
    }

    /** The last day for the re-check after an order to correct; an authority's time, so it is not moved. */
    public LocalDate recheckDueOn(LocalDate orderedOn) {
        return calendar.plusCalendarDays(orderedOn, terms.recheckDays());
    }
}
