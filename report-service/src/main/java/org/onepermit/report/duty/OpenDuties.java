package org.onepermit.report.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.onepermit.platform.process.Outbox;
import org.onepermit.platform.time.LegalClock;

/** Starts the process that takes in a report, when its period has ended or its first reminder falls due (M.4). */
@ApplicationScoped
public class OpenDuties {

    static final String MESSAGE = "Msg_DutyOpened";
    private static final int AT_ONCE = 100;

    private final DutyRepository duties;
    private final Outbox outbox;
    private final LegalClock clock;

    OpenDuties(DutyRepository duties, Outbox outbox, LegalClock clock) {
        this.duties = duties;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Opens some and returns how many; none is left when it returns zero. */
    @Transactional
    public int open() {
        List<Duty> due = duties.lockToOpen(clock.today(), AT_ONCE);
        due.forEach(duty -> {
            duty.open(clock.now());
            outbox.startOrPublish(MESSAGE, duty.dutyNo(), Map.of("dutyNo", duty.dutyNo()));
        });
        return due.size();
    }
}
