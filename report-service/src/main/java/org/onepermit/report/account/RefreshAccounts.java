package org.onepermit.report.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.onepermit.platform.time.LegalClock;

/** Works accounts of the running year out for today, a permit a transaction: the pro-rata amount grows with the days. */
@ApplicationScoped
public class RefreshAccounts {

    private static final int AT_ONCE = 50;

    private final AccountRows rows;
    private final WorkOutAccount workOut;
    private final LegalClock clock;

    RefreshAccounts(AccountRows rows, WorkOutAccount workOut, LegalClock clock) {
        this.rows = rows;
        this.workOut = workOut;
        this.clock = clock;
    }

    /** Refreshes some and returns how many; none is left when it returns zero. */
    public int refresh() {
        LocalDate today = clock.today();
        List<String> stale = rows.stale(today.getYear(), today, AT_ONCE);
        stale.forEach(permitNo -> workOut.workOut(permitNo, today.getYear()));
        return stale.size();
    }
}
