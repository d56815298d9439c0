package org.onepermit.report.testing;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.report.duty.TakeUpPermit;

/** Dairies whose permits were taken up: each owes the annual report of 2025. */
@ApplicationScoped
public class Dairies {

    private final TakeUpPermit takeUp;
    private final Acting acting;

    Dairies(TakeUpPermit takeUp, Acting acting) {
        this.takeUp = takeUp;
        this.acting = acting;
    }

    /** One that no other test knows. */
    public ReportCase next() {
        return of(HeldPermit.of("dairy", "2023-01-01"));
    }

    public ReportCase of(HeldPermit permit) {
        permit.told();
        acting.asSystem(() -> {
            takeUp.takeUp(permit.no());
            return null;
        });
        return ReportCase.of(permit);
    }
}
