package org.onepermit.inspection.enforcement.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.inspection.enforcement.casefile.CaseFile;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.casefile.Officer;
import org.onepermit.platform.identity.CurrentUser;

/** An officer with a certificate joins the investigation under the own sign-in, so that nobody can be named who is not there (APnL §42). */
@ApplicationScoped
public class JoinInvestigation {

    private final Cases cases;
    private final CurrentUser user;
    private final CaseFile file;

    JoinInvestigation(Cases cases, CurrentUser user, CaseFile file) {
        this.cases = cases;
        this.user = user;
        this.file = file;
    }

    @Transactional
    public EnforcementCase join(String caseNo) {
        EnforcementCase joined = cases.lockInArea(caseNo);
        Officer officer = new Officer(user.subject(), user.name(), user.certificateNo());
        joined.join(officer);
        file.noted(joined, "join-investigation", null, Map.of("officer", officer.name(), "certificateNo", officer.certificateNo()));
        return joined;
    }
}
