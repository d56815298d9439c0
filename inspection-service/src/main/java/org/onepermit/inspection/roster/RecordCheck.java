package org.onepermit.inspection.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Notes in the register that an object was checked, so that later draws count it (F-04, F-06). */
@ApplicationScoped
public class RecordCheck {

    private final ObjectChecks checks;

    RecordCheck(ObjectChecks checks) {
        this.checks = checks;
    }

    /**
     * Notes it once for a task, however often it is told.
     *
     * @param capped whether it counts toward the enterprise's yearly cap; case checks and re-checks do not (F-04)
     */
    @Transactional
    public void record(String taskNo, String objectNo, String uscc, LocalDate checkedOn, boolean capped) {
        if (checks.findByIdOptional(taskNo).isEmpty()) {
            checks.persist(new ObjectCheck(taskNo, objectNo, uscc, checkedOn, capped));
        }
    }
}
