package org.onepermit.inspection.enforcement.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import org.onepermit.inspection.enforcement.Refusal;
import org.onepermit.inspection.enforcement.casefile.CaseDocument;
import org.onepermit.inspection.enforcement.casefile.CaseDocumentRepository;
import org.onepermit.inspection.enforcement.casefile.CaseFile;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.casefile.DocumentKind;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.casefile.Move;
import org.onepermit.inspection.enforcement.rules.EnforcementProblem;
import org.onepermit.inspection.rules.PrivacyFilter;
import org.onepermit.inspection.rules.PrivacyFilter.Secret;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/**
 * A discloser makes a served decision public, masked by the privacy filter and not otherwise changed; secrets that the discloser marks hold it
 * back (M.6 publish; APnL §48; G-20, J-01).
 */
@ApplicationScoped
public class PublishDecision {

    public static final String MESSAGE = "Msg_PenaltyPublished";

    private final Cases cases;
    private final CaseDocumentRepository documents;
    private final LegalClock clock;
    private final CaseFile file;

    PublishDecision(Cases cases, CaseDocumentRepository documents, LegalClock clock, CaseFile file) {
        this.cases = cases;
        this.documents = documents;
        this.clock = clock;
        this.file = file;
    }

    @Transactional
    public EnforcementCase publish(String caseNo, Set<Secret> secrets) {
        EnforcementCase of = cases.lockInArea(caseNo);
        requireUnpublished(of);
        of.publish(clock.today(), clock.now());
        String text = PrivacyFilter.masked(decisionOf(caseNo).content());
        Refusal.ifAny(EnforcementProblem.PUBLICATION_REFUSED, PrivacyFilter.refused(text, secrets));
        file.moved(of, new Move(MESSAGE, "Task_PublishPenalty", "publish-penalty", Map.of()),
            file.put(of, DocumentKind.PUBLICATION, text), Map.of("penaltyNo", of.penaltyNo()));
        return of;
    }

    private static void requireUnpublished(EnforcementCase of) {
        if (of.publishedOn() != null) {
            throw new ProblemException(EnforcementProblem.NOT_ALLOWED_IN_STATUS, Map.of("act", "PUBLISH", "status", "PUBLISHED"));
        }
    }

    private CaseDocument decisionOf(String caseNo) {
        return documents.newest(caseNo, DocumentKind.DECISION).orElseThrow();
    }
}
