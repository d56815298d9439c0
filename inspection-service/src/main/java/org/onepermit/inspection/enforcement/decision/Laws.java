package org.onepermit.inspection.enforcement.decision;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.rules.LawComparison;
import org.onepermit.inspection.enforcement.rules.PenaltyTable;
import org.onepermit.platform.time.LegalClock;

/** Shows who decides both laws' ranges beforehand (L-03). */
@ApplicationScoped
public class Laws {

    private final Cases cases;
    private final PenaltyTable penalties;
    private final LegalClock clock;

    Laws(Cases cases, PenaltyTable penalties, LegalClock clock) {
        this.cases = cases;
        this.penalties = penalties;
        this.clock = clock;
    }

    /** As if it were decided today. */
    public LawComparison compare(String caseNo) {
        return LawComparison.of(cases.visible(caseNo).facts(), clock.today(), penalties);
    }
}
