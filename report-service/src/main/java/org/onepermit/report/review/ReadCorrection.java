package org.onepermit.report.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.platform.time.WorkingCalendar;
import org.onepermit.report.duty.rules.DutyTerms;
import org.onepermit.report.duty.rules.ReviewDecision.Outcome;
import org.onepermit.report.duty.rules.ReviewDecision;
import org.onepermit.report.filing.ReportTimes;
import org.onepermit.report.filing.rules.FilingProblem;

/** Until when the process waits for the correction of a report: working days from the day of its return, whether it has come meanwhile or not. */
@ApplicationScoped
public class ReadCorrection {

    private final ReviewRepository reviews;
    private final WorkingCalendar calendar;
    private final DutyTerms terms;
    private final ReportTimes times;

    ReadCorrection(ReviewRepository reviews, WorkingCalendar calendar, DutyTerms terms, ReportTimes times) {
        this.reviews = reviews;
        this.calendar = calendar;
        this.terms = terms;
        this.times = times;
    }

    public OffsetDateTime dueAt(String dutyNo) {
        ReportReview returned = reviews.of(dutyNo).stream().filter(review -> review.outcome() == Outcome.RETURNED).findFirst()
            .orElseThrow(() -> new ProblemException(FilingProblem.NO_SUCH_REPORT, dutyNo));
        return times.end(ReviewDecision.correctionDue(LocalDate.ofInstant(returned.decidedAt(), LegalClock.ZONE), calendar, terms));
    }
}
