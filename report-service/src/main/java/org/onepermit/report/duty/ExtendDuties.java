package org.onepermit.report.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Derives further what was derived too short a time ahead, a permit a transaction. */
@ApplicationScoped
public class ExtendDuties {

    private static final int AT_ONCE = 50;
    /** Derivations are not repeated every day only because a day has passed. */
    private static final int SLACK_DAYS = 30;

    private final DutyRepository duties;
    private final Obligations obligations;
    private final DeriveDuties derive;

    ExtendDuties(DutyRepository duties, Obligations obligations, DeriveDuties derive) {
        this.duties = duties;
        this.obligations = obligations;
        this.derive = derive;
    }

    /** Extends some and returns how many; none is left when it returns zero. */
    public int extend() {
        List<String> behind = duties.derivedShortOf(obligations.horizon().minusDays(SLACK_DAYS), AT_ONCE);
        behind.forEach(derive::derive);
        return behind.size();
    }
}
