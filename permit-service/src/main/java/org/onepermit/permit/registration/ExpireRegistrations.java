package org.onepermit.permit.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.time.LegalClock;

/** Ends registrations after their last day (M.3, A-32). */
@ApplicationScoped
public class ExpireRegistrations {

    private static final int AT_ONCE = 100;

    private final RegistrationRepository registrations;
    private final LegalClock clock;
    private final Audit audit;

    ExpireRegistrations(RegistrationRepository registrations, LegalClock clock, Audit audit) {
        this.registrations = registrations;
        this.clock = clock;
        this.audit = audit;
    }

    /** Ends some and returns how many; none is left when it returns zero. */
    @Transactional
    public int expire() {
        List<Registration> outlived = registrations.lockOutlived(clock.today(), AT_ONCE);
        outlived.forEach(registration -> {
            registration.expire();
            audit.append("expire-registration", "Registration", registration.id(), Map.of("validTo", registration.validTo()));
        });
        return outlived.size();
    }
}
