package org.onepermit.permit.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.time.LegalClock;

/** Ends permits after their last day (M.2). */
@ApplicationScoped
public class ExpirePermits {

    private static final int AT_ONCE = 100;

    private final PermitRepository permits;
    private final LegalClock clock;
    private final Audit audit;

    ExpirePermits(PermitRepository permits, LegalClock clock, Audit audit) {
        this.permits = permits;
        this.clock = clock;
        this.audit = audit;
    }

    /** Ends some and returns how many; none is left when it returns zero. */
    @Transactional
    public int expire() {
        List<Permit> outlived = permits.lockOutlived(clock.today(), AT_ONCE);
        outlived.forEach(permit -> {
            permit.expire();
            audit.append("expire-permit", "Permit", permit.permitNo(), Map.of("validTo", permit.validTo()));
        });
        return outlived.size();
    }
}
