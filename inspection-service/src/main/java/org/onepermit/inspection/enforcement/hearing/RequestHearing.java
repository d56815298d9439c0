package org.onepermit.inspection.enforcement.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.inspection.enforcement.Refusal;
import org.onepermit.inspection.enforcement.casefile.CaseFile;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.casefile.DocumentKind;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.casefile.Move;
import org.onepermit.inspection.enforcement.rules.CaseDeadlines;
import org.onepermit.inspection.enforcement.rules.CaseStatus;
import org.onepermit.inspection.enforcement.rules.EnforcementProblem;
import org.onepermit.inspection.enforcement.rules.HearingGuard;
import org.onepermit.platform.time.LegalClock;

/** The party asks for a hearing, in time and with the right to one (M.6 requestHearing; APnL §64(1)). */
@ApplicationScoped
public class RequestHearing {

    public static final String MESSAGE = "Msg_HearingRequested";

    private final Cases cases;
    private final CaseDeadlines deadlines;
    private final LegalClock clock;
    private final CaseFile file;

    RequestHearing(Cases cases, CaseDeadlines deadlines, LegalClock clock, CaseFile file) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.clock = clock;
        this.file = file;
    }

    @Transactional
    public EnforcementCase request(String caseNo, String reason) {
        EnforcementCase of = cases.lockOwn(caseNo);
        of.requireStatus("request-hearing", CaseStatus.NOTIFIED);
        Refusal.ifAny(EnforcementProblem.HEARING_REFUSED,
            HearingGuard.requestRefused(of.notice().hearingRight(), of.notice().servedOn(), clock.today(), deadlines));
        of.requestHearing(reason, clock.today(), clock.now());
        file.moved(of, new Move(MESSAGE, "CatchEvent_HearingRequested", "request-hearing", Map.of()),
            file.put(of, DocumentKind.HEARING_REQUEST, reason), Map.of());
        return of;
    }
}
