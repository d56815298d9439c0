package org.onepermit.report.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** The report of a duty was submitted: it is owed no more and reminded of no more. Called by whoever takes the report in, in its transaction. */
@ApplicationScoped
public class FulfilDuty {

    private final DutyRepository duties;

    FulfilDuty(DutyRepository duties) {
        this.duties = duties;
    }

    /** @param day legal day of the submission; a second submission changes nothing */
    @Transactional
    public void fulfil(String dutyNo, LocalDate day) {
        duties.lock(dutyNo).submit(day);
    }
}
