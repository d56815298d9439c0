package org.onepermit.inspection.enforcement.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.inspection.enforcement.casefile.CaseFile;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.casefile.DocumentKind;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.rules.CaseDeadlines;
import org.onepermit.inspection.enforcement.rules.EnforcementProblem;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** The ninety days go on; the last of them moves by the days of the pause (G-01). */
@ApplicationScoped
public class ResumeCase {

    private final Cases cases;
    private final CaseDeadlines deadlines;
    private final LegalClock clock;
    private final CaseFile file;

    ResumeCase(Cases cases, CaseDeadlines deadlines, LegalClock clock, CaseFile file) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.clock = clock;
        this.file = file;
    }

    @Transactional
    public EnforcementCase resume(String caseNo) {
        EnforcementCase resumed = cases.lockAsInvestigator(caseNo);
        if (!resumed.isPaused()) {
            throw new ProblemException(EnforcementProblem.PAUSE_REFUSED, "not paused");
        }
        resumed.resume(clock.today());
        resumed.dueOn(deadlines.decisionDueOn(resumed.filedOn(), resumed.pausesOn(clock.today())));
        file.noted(resumed, "resume-case", file.put(resumed, DocumentKind.PAUSE, "计时恢复，决定期限顺延至" + resumed.decisionDueOn() + "\n"),
            Map.of("dueOn", resumed.decisionDueOn()));
        return resumed;
    }
}
