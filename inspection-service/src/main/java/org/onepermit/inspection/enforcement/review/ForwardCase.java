package org.onepermit.inspection.enforcement.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.onepermit.inspection.enforcement.ProcessTime;
import org.onepermit.inspection.enforcement.Refusal;
import org.onepermit.inspection.enforcement.casefile.CaseFile;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.casefile.Move;
import org.onepermit.inspection.enforcement.casefile.Notice;
import org.onepermit.inspection.enforcement.rules.CaseDeadlines;
import org.onepermit.inspection.enforcement.rules.CaseEvent;
import org.onepermit.inspection.enforcement.rules.CaseStatus;
import org.onepermit.inspection.enforcement.rules.EnforcementProblem;
import org.onepermit.inspection.enforcement.rules.HearingGuard;
import org.onepermit.inspection.enforcement.rules.LegalReview.Reason;
import org.onepermit.platform.time.LegalClock;

/**
 * The investigators hand the case on once the party has been heard: to legal review where the law or a rule asks for it, or where they wish
 * it, else straight to the decision (M.6 legalReview, no review needed; APnL §58).
 */
@ApplicationScoped
public class ForwardCase {

    public static final String MESSAGE = "Msg_CaseForwarded";
    private static final String ELEMENT = "CatchEvent_CaseForwarded";
    private static final String AFTER_HEARING = "CatchEvent_HeardCaseForwarded";

    private final Cases cases;
    private final ReviewNeeds needs;
    private final CaseDeadlines deadlines;
    private final LegalClock clock;
    private final CaseFile file;

    ForwardCase(Cases cases, ReviewNeeds needs, CaseDeadlines deadlines, LegalClock clock, CaseFile file) {
        this.cases = cases;
        this.needs = needs;
        this.deadlines = deadlines;
        this.clock = clock;
        this.file = file;
    }

    /** @param wished whether it is to be reviewed even if nothing asks for that */
    @Transactional
    public EnforcementCase forward(String caseNo, boolean wished) {
        EnforcementCase of = cases.lockAsInvestigator(caseNo);
        of.requireStatus("forward", CaseStatus.NOTIFIED, CaseStatus.HEARING);
        refuseTooEarly(of);
        Set<Reason> reasons = needs.of(of);
        String element = of.status() == CaseStatus.HEARING ? AFTER_HEARING : ELEMENT;
        if (reasons.isEmpty() && !wished) {
            of.apply(CaseEvent.PRESENT, clock.now());
            file.moved(of, new Move(MESSAGE, element, "present-case", Map.of("review", false)), null, Map.of());
        } else {
            sendToReview(of, element, reasons);
        }
        return of;
    }

    private void refuseTooEarly(EnforcementCase of) {
        Notice notice = of.notice();
        boolean heard = of.hearing() != null && of.hearing().heldOn() != null;
        if (of.status() == CaseStatus.HEARING && !heard) {
            of.requireStatus("forward", CaseStatus.NOTIFIED);
        }
        Refusal.ifAny(EnforcementProblem.HEARING_REFUSED,
            HearingGuard.tooEarly(notice.hearingRight() && !heard, notice.hearingGivenUp(), notice.servedOn(), clock.today(), deadlines));
    }

    private void sendToReview(EnforcementCase of, String element, Set<Reason> reasons) {
        LocalDate dueOn = deadlines.legalReviewDueOn(clock.today(), of.proposal().weight().complex());
        of.sendToReview(reasons, dueOn, clock.today(), clock.now());
        file.moved(of, new Move(MESSAGE, element, "send-to-review", Map.of("review", true, "reviewDueAt", ProcessTime.endOf(dueOn))), null,
            Map.of("reasons", reasons.stream().map(Enum::name).sorted().toList(), "dueOn", dueOn));
    }
}
