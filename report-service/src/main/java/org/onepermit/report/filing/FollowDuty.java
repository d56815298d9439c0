package org.onepermit.report.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.onepermit.platform.process.Outbox;
import org.onepermit.report.duty.Duty;
import org.onepermit.report.duty.DutyChanged;
import org.onepermit.report.duty.DutyRepository;
import org.onepermit.report.duty.rules.DutyStatus;

/**
 * A duty changed with its permit, in the same transaction: a report that was not submitted yet has the new due day, and a duty that is owed
 * no longer ends the process that waits for its report.
 */
@ApplicationScoped
class FollowDuty {

    static final String MESSAGE = "Msg_DutyCancelled";

    private final DutyRepository duties;
    private final ReportRepository reports;
    private final Outbox outbox;

    FollowDuty(DutyRepository duties, ReportRepository reports, Outbox outbox) {
        this.duties = duties;
        this.reports = reports;
        this.outbox = outbox;
    }

    void changed(@Observes DutyChanged change) {
        duties.byNo(change.dutyNo()).ifPresent(this::follow);
    }

    private void follow(Duty duty) {
        if (duty.status() == DutyStatus.DUE) {
            reports.lockByNo(duty.dutyNo()).ifPresent(report -> report.reschedule(duty.dueOn()));
        } else if (duty.status() != DutyStatus.SUBMITTED) {
            outbox.startOrPublish(MESSAGE, duty.dutyNo(), Map.of());
        }
    }
}
