package org.onepermit.inspection.enforcement.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.onepermit.platform.time.Pause;
import org.onepermit.platform.time.WorkingCalendar;

/** Last days of a case's periods (G.1). The 90 days of a decision are calendar days, those of 2, 3, 5 and 7 are working days (G-01). */
public final class CaseDeadlines {

    private static final BigDecimal SURCHARGE_PER_DAY = new BigDecimal("0.03");

    private final WorkingCalendar calendar;
    private final EnforcementTerms terms;

    public CaseDeadlines(WorkingCalendar calendar, EnforcementTerms terms) {
        this.calendar = calendar;
        this.terms = terms;
    }

    public LocalDate filingDueOn(LocalDate foundOn) {
        return calendar.plusCalendarDays(foundOn, terms.filingDays());
    }

    /** The last day for a decision; days in pauses (hearing, announcement, monitoring, appraisal, service: [unverified]) are not counted. */
    public LocalDate decisionDueOn(LocalDate filedOn, List<Pause> pauses) {
        LocalDate day = filedOn;
        for (int counted = 0; counted < terms.decisionDays();) {
            LocalDate next = day.plusDays(1);
            day = next;
            if (pauses.stream().noneMatch(pause -> pause.covers(next))) {
                counted++;
            }
        }
        return day;
    }

    /** The last day on which the party may ask for a hearing. */
    public LocalDate hearingRequestDueOn(LocalDate noticeServedOn) {
        return calendar.plusWorkingDays(noticeServedOn, terms.hearingRequestWd());
    }

    /** The first day on which a hearing may be held that was announced on a day: seven working days lie between. */
    public LocalDate earliestHearing(LocalDate announcedOn) {
        return calendar.plusWorkingDays(announcedOn, terms.hearingNoticeWd() + 1);
    }

    public LocalDate legalReviewDueOn(LocalDate sentOn, boolean complex) {
        return calendar.plusWorkingDays(sentOn, terms.legalReviewWd() + (complex ? terms.legalReviewComplexWd() : 0));
    }

    public LocalDate serviceDueOn(LocalDate decidedOn) {
        return calendar.plusWorkingDays(decidedOn, terms.serviceWd());
    }

    public LocalDate publicationDueOn(LocalDate decidedOn) {
        return calendar.plusWorkingDays(decidedOn, terms.publicationWd());
    }

    public LocalDate takeDownDueOn(LocalDate annulledOn) {
        return calendar.plusWorkingDays(annulledOn, terms.takeDownWd());
    }

    /** The party's last day to pay. */
    public LocalDate paymentDueOn(LocalDate servedOn) {
        return calendar.partyDeadline(servedOn, terms.paymentDays());
    }

    /** What is added to a fine that was not paid in time: three per cent a day, never more than the fine itself (APnL §72(1)). */
    public static BigDecimal surchargeYuan(BigDecimal fineYuan, int daysLate) {
        return fineYuan.multiply(SURCHARGE_PER_DAY).multiply(BigDecimal.valueOf(Math.max(0, daysLate))).min(fineYuan);
    }
}
