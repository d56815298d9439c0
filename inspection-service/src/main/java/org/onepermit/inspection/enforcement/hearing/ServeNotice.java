package org.onepermit.inspection.enforcement.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.onepermit.inspection.enforcement.ProcessTime;
import org.onepermit.inspection.enforcement.casefile.CaseFile;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.casefile.DocumentKind;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.casefile.Move;
import org.onepermit.inspection.enforcement.casefile.Notice;
import org.onepermit.inspection.enforcement.casefile.Proposal;
import org.onepermit.inspection.enforcement.paper.NoticePaper;
import org.onepermit.inspection.enforcement.rules.CaseDeadlines;
import org.onepermit.inspection.enforcement.rules.CaseStatus;
import org.onepermit.inspection.enforcement.rules.EnforcementTerms;
import org.onepermit.inspection.enforcement.rules.HearingRight;
import org.onepermit.inspection.enforcement.rules.LawComparison;
import org.onepermit.inspection.enforcement.rules.PenaltyTable;
import org.onepermit.platform.time.LegalClock;

/** The party is told facts, reasons, basis and content of the penalty proposed, and its rights (M.6 serveNotice; APnL §§44, 63). */
@ApplicationScoped
public class ServeNotice {

    public static final String MESSAGE = "Msg_NoticeServed";

    private final Cases cases;
    private final CaseDeadlines deadlines;
    private final EnforcementTerms terms;
    private final PenaltyTable penalties;
    private final LegalClock clock;
    private final CaseFile file;

    ServeNotice(Cases cases, CaseDeadlines deadlines, EnforcementTerms terms, PenaltyTable penalties, LegalClock clock, CaseFile file) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.terms = terms;
        this.penalties = penalties;
        this.clock = clock;
        this.file = file;
    }

    @Transactional
    public EnforcementCase serve(String caseNo, String receivedBy) {
        EnforcementCase notified = cases.lockAsInvestigator(caseNo);
        LocalDate today = clock.today();
        notified.requireStatus("serve-notice", CaseStatus.PROPOSED);
        Proposal proposal = notified.proposal();
        boolean right = HearingRight.exists(notified.charge().subject(), proposal.amountYuan(), proposal.measures(), terms);
        LocalDate dueOn = deadlines.hearingRequestDueOn(today);
        notified.serveNotice(new Notice(proposal.amountYuan(), right, dueOn, today, receivedBy, false), clock.now());
        String text = NoticePaper.text(notified, LawComparison.of(notified.facts(), today, penalties));
        file.moved(notified, new Move(MESSAGE, "CatchEvent_NoticeServed", "serve-notice", Map.of("hearingRequestDueAt", ProcessTime.endOf(dueOn))),
            file.put(notified, DocumentKind.NOTICE, text), Map.of("hearingRight", right, "dueOn", dueOn));
        return notified;
    }
}
