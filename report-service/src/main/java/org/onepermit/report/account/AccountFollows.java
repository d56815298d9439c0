package org.onepermit.report.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.ledger.LedgerChanged;
import org.onepermit.report.monitoring.ResultsChanged;
import org.onepermit.report.permit.PermitKept;

/** Accounts follow what they are worked out from, in the same transaction. */
@ApplicationScoped
class AccountFollows {

    private final WorkOutAccount workOut;
    private final LegalClock clock;

    AccountFollows(WorkOutAccount workOut, LegalClock clock) {
        this.workOut = workOut;
        this.clock = clock;
    }

    void results(@Observes ResultsChanged changed) {
        changed.years().forEach(year -> workOut.workOut(changed.permitNo(), year));
    }

    void ledger(@Observes LedgerChanged changed) {
        changed.years().forEach(year -> workOut.workOut(changed.permitNo(), year));
    }

    void permit(@Observes PermitKept kept) {
        workOut.workOut(kept.permitNo(), clock.today().getYear());
    }
}
