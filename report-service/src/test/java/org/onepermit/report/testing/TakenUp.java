package org.onepermit.report.testing;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.report.duty.TakeUpPermit;

/** Permits that this service knows, taken up from permit-service's stand-in as a job would. */
@ApplicationScoped
public class TakenUp {

    private final TakeUpPermit takeUpPermit;
    private final Acting acting;

    TakenUp(TakeUpPermit takeUpPermit, Acting acting) {
        this.takeUpPermit = takeUpPermit;
        this.acting = acting;
    }

    public HeldPermit of(HeldPermit permit) {
        permit.told();
        acting.asSystem(() -> {
            takeUpPermit.takeUp(permit.no());
            return null;
        });
        return permit;
    }
}
