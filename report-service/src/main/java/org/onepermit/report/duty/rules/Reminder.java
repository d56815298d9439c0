package org.onepermit.report.duty.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.onepermit.report.permit.rules.ReportPeriod;

/**
 * A reminder of a report, or the lead that follows when none came (D-16).
 *
 * @param days from the due day: −15, −3, 1
 * @param lead whether a lead ER-01 is opened with it
 */
public record Reminder(Obligation obligation, LocalDate on, int days, boolean lead) {

    /** Reminders of an obligation that is owed, in order of time. */
    public static List<Reminder> of(Obligation obligation, DutyTerms terms) {
        return !obligation.owed() ? List.of() : terms.reminderDays().stream().sorted()
            .map(days -> new Reminder(obligation, obligation.dueOn().plusDays(days), days, days == terms.leadDay())).toList();
    }

    /** Reminders that fell due after a day up to today, submitted periods left out: what a run has to send after some days of silence. */
    public static List<Reminder> between(
        List<Obligation> obligations, Set<ReportPeriod> submitted, LocalDate after, LocalDate today, DutyTerms terms) {
        return obligations.stream().filter(each -> !submitted.contains(each.period())).flatMap(each -> of(each, terms).stream())
            .filter(each -> each.on().isAfter(after) && !each.on().isAfter(today)).sorted(Comparator.comparing(Reminder::on)).toList();
    }
}
