package org.onepermit.report.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.onepermit.platform.process.Outbox;
import org.onepermit.report.duty.DutyChanged;
import org.onepermit.report.duty.DutyRepository;
import org.onepermit.report.duty.rules.DutyStatus;

/** A duty that is owed no longer ends the process that waits for its report; told in the transaction of the derivation. */
@ApplicationScoped
class CancelDuty {

    static final String MESSAGE = "Msg_DutyCancelled";

    private final DutyRepository duties;
    private final Outbox outbox;

    CancelDuty(DutyRepository duties, Outbox outbox) {
        this.duties = duties;
        this.outbox = outbox;
    }

    void changed(@Observes DutyChanged change) {
        duties.byNo(change.dutyNo()).filter(duty -> duty.status() != DutyStatus.DUE && duty.status() != DutyStatus.SUBMITTED)
            .ifPresent(duty -> outbox.startOrPublish(MESSAGE, duty.dutyNo(), Map.of()));
    }
}
