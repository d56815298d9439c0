package org.onepermit.inspection.enforcement.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.inspection.enforcement.casefile.CaseFile;
import org.onepermit.inspection.enforcement.casefile.CasePause;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.casefile.DocumentKind;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.rules.CaseStatus;
import org.onepermit.inspection.enforcement.rules.EnforcementProblem;
import org.onepermit.inspection.enforcement.rules.PauseCause;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** The ninety days stop for a cause that the rules know (G-01). */
@ApplicationScoped
public class PauseCase {

    private static final CaseStatus[] RUNNING = {CaseStatus.FILED, CaseStatus.INVESTIGATING, CaseStatus.PROPOSED, CaseStatus.NOTIFIED,
        CaseStatus.HEARING, CaseStatus.LEGAL_REVIEW, CaseStatus.PENDING_DECISION};

    private final Cases cases;
    private final LegalClock clock;
    private final CaseFile file;

    PauseCase(Cases cases, LegalClock clock, CaseFile file) {
        this.cases = cases;
        this.clock = clock;
        this.file = file;
    }

    @Transactional
    public EnforcementCase pause(String caseNo, PauseCause cause, String reason) {
        EnforcementCase paused = cases.lockAsInvestigator(caseNo);
        paused.requireStatus("pause", RUNNING);
        if (paused.isPaused()) {
            throw new ProblemException(EnforcementProblem.PAUSE_REFUSED, "paused already");
        }
        paused.pause(new CasePause(cause, reason, clock.today(), null));
        file.noted(paused, "pause-case", file.put(paused, DocumentKind.PAUSE, "计时中止：" + cause + "，" + reason + "\n"),
            Map.of("cause", cause, "reason", reason));
        return paused;
    }
}
