package org.onepermit.report.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onepermit.platform.problem.Messages;
import org.onepermit.platform.process.CaseEvent;
import org.onepermit.platform.process.Timeline;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.platform.time.WorkingCalendar;
import org.onepermit.report.duty.rules.DutyTerms;
import org.onepermit.report.filing.CaseView.Entry;
import org.onepermit.report.filing.CaseView.Holder;
import org.onepermit.report.filing.rules.CasePosition;
import org.onepermit.report.filing.rules.CasePosition.Step;
import org.onepermit.report.filing.rules.ReportStatus;

/** Tells the story of a report to whoever may see it. */
@ApplicationScoped
public class CaseViews {

    private final Reports reports;
    private final Timeline timeline;
    private final WorkingCalendar calendar;
    private final DutyTerms terms;
    private final LegalClock clock;
    private final Messages messages;

    CaseViews(Reports reports, Timeline timeline, WorkingCalendar calendar, DutyTerms terms, LegalClock clock, Messages messages) {
        this.reports = reports;
        this.timeline = timeline;
        this.calendar = calendar;
        this.terms = terms;
        this.clock = clock;
        this.messages = messages;
    }

    public CaseView of(String dutyNo) {
        Report report = reports.visible(dutyNo);
        List<CaseEvent> events = timeline.of(dutyNo);
        CasePosition position = CasePosition.of(events.stream().filter(event -> event.elementId() != null)
            .map(event -> new Step(event.elementId(), event.waitsAt())).toList(), report.publishedAt() != null);
        return new CaseView(dutyNo, ReportChronicle.PROCESS, position.active(), position.done(),
            events.stream().flatMap(event -> entry(event).stream()).toList(), clock(report), holder(report));
    }

    /** Steps of the machinery for which there are no words are left out. */
    private Optional<Entry> entry(CaseEvent event) {
        String key = "event." + event.act();
        return messages.text(Locale.CHINESE, key, event.detail()).map(zh -> new Entry(event.at(), event.actorName(), event.role(), event.act(), zh,
            messages.text(Locale.ENGLISH, key, event.detail()).orElse(zh)));
    }

    private ClockView clock(Report report) {
        return switch (report.status()) {
            case SUBMITTED, IN_REVIEW -> clock("REPORT_REVIEW", report.reviewDueOn(), terms.reviewWorkingDays());
            case RETURNED, OVERDUE_CORRECTION -> clock("REPORT_CORRECTION", report.correctionDueOn(), terms.correctionWorkingDays());
            default -> null;
        };
    }

    private ClockView clock(String kind, LocalDate dueOn, int limit) {
        if (dueOn == null) {
            return null;
        }
        LocalDate today = clock.today();
        int left = dueOn.isBefore(today) ? -calendar.workingDaysBetween(dueOn, today) : calendar.workingDaysBetween(today, dueOn);
        return new ClockView(kind, limit, limit - left, left, dueOn, left < 0, List.of(), kind.equals("REPORT_REVIEW") ? "D-15" : "D-16");
    }

    private static Holder holder(Report report) {
        String role = roleAt(report.status());
        return role == null ? null : new Holder(role, report.statusSince());
    }

    private static String roleAt(ReportStatus status) {
        return switch (status) {
            case DUE, DRAFT, OVERDUE, RETURNED, OVERDUE_CORRECTION -> "ENT_AGENT";
            case SUBMITTED, IN_REVIEW -> "REVIEWER";
            case REFERRED -> "INSPECTOR";
            case SKIPPED, MERGED, ACCEPTED, ARCHIVED -> null;
        };
    }
}
