package org.onepermit.report.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.onepermit.platform.process.Outbox;
import org.onepermit.platform.time.LegalClock;

/**
 * The report of a duty was submitted: it is owed no more and reminded of no more. Called by whoever takes the report in, in its transaction.
 * A unit that is faster than the schedule finds no process yet: it is started here.
 */
@ApplicationScoped
public class FulfilDuty {

    private final DutyRepository duties;
    private final Outbox outbox;
    private final LegalClock clock;

    FulfilDuty(DutyRepository duties, Outbox outbox, LegalClock clock) {
        this.duties = duties;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param day legal day of the submission; a second submission changes nothing */
    @Transactional
    public void fulfil(String dutyNo, LocalDate day) {
        Duty duty = duties.lock(dutyNo);
        duty.submit(day);
        if (duty.openedAt() == null) {
            duty.open(clock.now());
            outbox.startOrPublish(OpenDuties.MESSAGE, dutyNo, Map.of("dutyNo", dutyNo));
        }
    }
}
