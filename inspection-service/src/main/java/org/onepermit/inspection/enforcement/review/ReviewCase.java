package org.onepermit.inspection.enforcement.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.inspection.enforcement.Refusal;
import org.onepermit.inspection.enforcement.casefile.CaseDocument;
import org.onepermit.inspection.enforcement.casefile.CaseFile;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.casefile.DocumentKind;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.casefile.Move;
import org.onepermit.inspection.enforcement.casefile.Person;
import org.onepermit.inspection.enforcement.rules.CaseStatus;
import org.onepermit.inspection.enforcement.rules.EnforcementProblem;
import org.onepermit.inspection.enforcement.rules.LegalReview;
import org.onepermit.platform.time.LegalClock;

/** A qualified lawyer who neither investigated nor hosted the hearing lets the case pass or sends it back (APnL §58, J-01). */
@ApplicationScoped
public class ReviewCase {

    public static final String MESSAGE = "Msg_LegalReviewGiven";

    private final Cases cases;
    private final LegalClock clock;
    private final CaseFile file;

    ReviewCase(Cases cases, LegalClock clock, CaseFile file) {
        this.cases = cases;
        this.clock = clock;
        this.file = file;
    }

    /** @param qualificationNo number of the national qualification in law, or null */
    @Transactional
    public EnforcementCase review(String caseNo, boolean passed, String opinion, String qualificationNo) {
        EnforcementCase of = cases.lockInArea(caseNo);
        of.requireStatus("review", CaseStatus.LEGAL_REVIEW);
        Person reviewer = file.actor();
        String host = of.hearing() == null ? null : of.hearing().host();
        boolean qualified = qualificationNo != null && !qualificationNo.isBlank();
        Refusal.ifAny(EnforcementProblem.REVIEW_REFUSED,
            LegalReview.refused(new LegalReview.Staff(reviewer.subject(), qualified, of.everInvestigated(), host)));
        String text = "法制审核意见书\n\n案号：%s\n审核人：%s（法律职业资格 %s）\n审核结论：%s\n%s\n"
            .formatted(caseNo, reviewer.name(), qualificationNo, passed ? "通过" : "退回补充调查", opinion);
        CaseDocument document = file.put(of, passed ? DocumentKind.LEGAL_REVIEW : DocumentKind.LEGAL_REVIEW_RETURN, text);
        of.review(reviewer, qualificationNo, passed, opinion, clock.today(), clock.now());
        file.moved(of, new Move(MESSAGE, "Task_ReviewLaw", passed ? "pass-review" : "return-case", Map.of("passed", passed)), document,
            Map.of("passed", passed));
        return of;
    }
}
