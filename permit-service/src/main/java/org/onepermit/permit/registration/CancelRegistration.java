package org.onepermit.permit.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.onepermit.permit.licence.PermitIssued;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.time.LegalClock;

/** Ends a registration when its site gets a permit, in the transaction that issues the permit. */
@ApplicationScoped
public class CancelRegistration {

    private final RegistrationRepository registrations;
    private final LegalClock clock;
    private final Audit audit;

    CancelRegistration(RegistrationRepository registrations, LegalClock clock, Audit audit) {
        this.registrations = registrations;
        this.clock = clock;
        this.audit = audit;
    }

    void onPermit(@Observes PermitIssued permit) {
        registrations.live(permit.uscc()).stream()
            .filter(one -> one.isOfSite(permit.division(), permit.siteName(), permit.siteAddress()))
            .forEach(one -> {
                one.cancel(permit.permitNo(), clock.today());
                audit.append("cancel-registration", "Registration", one.id(), Map.of("permitNo", permit.permitNo()));
            });
    }
}
