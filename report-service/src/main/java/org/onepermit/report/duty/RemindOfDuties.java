package org.onepermit.report.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.duty.rules.DutyTerms;
import org.onepermit.report.duty.rules.Reminder;
import org.onepermit.report.notice.Notices;

/** Reminds units of reports on the days of D-16; the day after the due day, officers of the area hear of it too. */
@ApplicationScoped
public class RemindOfDuties {

    private static final int AT_ONCE = 100;

    private final DutyRepository duties;
    private final Notices notices;
    private final DutyTerms terms;
    private final LegalClock clock;

    RemindOfDuties(DutyRepository duties, Notices notices, DutyTerms terms, LegalClock clock) {
        this.duties = duties;
        this.notices = notices;
        this.terms = terms;
        this.clock = clock;
    }

    /** Looks at some and returns how many; none is left when it returns zero. */
    @Transactional
    public int remind() {
        List<Duty> due = duties.lockToRemind(clock.today(), AT_ONCE);
        due.forEach(duty -> duty.remind(clock.today(), terms).ifPresent(reminder -> tell(duty, reminder)));
        return due.size();
    }

    private void tell(Duty duty, Reminder reminder) {
        Map<String, Object> values = Map.of("unitName", duty.unitName(), "typeZh", duty.period().type().zh(), "typeEn", duty.period().type().en(),
            "from", duty.period().from(), "to", duty.period().to(), "dueOn", duty.dueOn(), "days", Math.abs(reminder.days()));
        notices.toUnit(duty.uscc(), duty.dutyNo(), reminder.days() < 0 ? "report-due" : "report-overdue", values);
        if (reminder.lead()) {
            notices.toOfficers(Roles.REVIEWER, duty.division(), duty.dutyNo(), "unit-overdue", values);
            notices.toOfficers(Roles.LEADER, duty.division(), duty.dutyNo(), "unit-overdue", values);
        }
    }
}
