package org.onepermit.inspection.enforcement.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.inspection.enforcement.casefile.CaseFile;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;

/** The party says that it wants no hearing, so that the case need not wait for the period to end. */
@ApplicationScoped
public class GiveUpHearing {

    private final Cases cases;
    private final CaseFile file;

    GiveUpHearing(Cases cases, CaseFile file) {
        this.cases = cases;
        this.file = file;
    }

    @Transactional
    public EnforcementCase giveUp(String caseNo) {
        EnforcementCase of = cases.lockOwn(caseNo);
        of.giveUpHearing();
        file.noted(of, "give-up-hearing", null, Map.of());
        return of;
    }
}
