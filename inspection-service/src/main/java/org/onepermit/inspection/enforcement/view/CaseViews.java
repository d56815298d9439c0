package org.onepermit.inspection.enforcement.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onepermit.inspection.enforcement.casefile.CaseDocument;
import org.onepermit.inspection.enforcement.casefile.CaseDocumentRepository;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.casefile.DocumentKind;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.casefile.Evidence;
import org.onepermit.inspection.enforcement.casefile.EvidenceRepository;
import org.onepermit.inspection.enforcement.casefile.RecusalRepository;
import org.onepermit.inspection.enforcement.casefile.StatementRepository;
import org.onepermit.inspection.enforcement.review.ReviewNeeds;
import org.onepermit.inspection.enforcement.rules.EnforcementProblem;
import org.onepermit.inspection.enforcement.rules.LegalReview;
import org.onepermit.inspection.enforcement.view.CaseView.DocumentView;
import org.onepermit.inspection.enforcement.view.CaseView.EvidenceView;
import org.onepermit.inspection.enforcement.view.CaseView.RecusalView;
import org.onepermit.inspection.enforcement.view.CaseView.StatementView;
import org.onepermit.platform.problem.ProblemException;

/** Puts the file of a case together for whoever may see it. */
@ApplicationScoped
public class CaseViews {

    /** What is addressed to the party, or comes from it. */
    private static final Set<DocumentKind> OF_THE_PARTY = EnumSet.of(DocumentKind.RECUSAL_REQUEST,
        DocumentKind.RECUSAL_DECISION, DocumentKind.NOTICE, DocumentKind.STATEMENT, DocumentKind.STATEMENT_REVIEW,
        DocumentKind.HEARING_REQUEST, DocumentKind.HEARING_NOTICE, DocumentKind.HEARING_MINUTES, DocumentKind.DECISION, DocumentKind.SERVICE,
        DocumentKind.NO_PENALTY, DocumentKind.ANNULMENT, DocumentKind.WITHDRAWAL);

    private final Cases cases;
    private final CaseDocumentRepository documents;
    private final EvidenceRepository evidence;
    private final StatementRepository statements;
    private final RecusalRepository recusals;
    private final ReviewNeeds needs;
    private final CaseClocks clocks;

    CaseViews(Cases cases, CaseDocumentRepository documents, EvidenceRepository evidence, StatementRepository statements, RecusalRepository recusals,
        ReviewNeeds needs, CaseClocks clocks) {
        this.cases = cases;
        this.documents = documents;
        this.evidence = evidence;
        this.statements = statements;
        this.recusals = recusals;
        this.needs = needs;
        this.clocks = clocks;
    }

    public CaseView of(String caseNo) {
        EnforcementCase of = cases.visible(caseNo);
        boolean party = !cases.seesFile();
        Set<LegalReview.Reason> reasons = party || of.proposal() == null ? Set.of() : needs.of(of);
        return new CaseView(caseNo, of.leadNo(), of.uscc(), of.unitName(), of.permitNo(), of.division(), of.cause(), of.status(),
            of.statusSince(), of.turn(), of.charge(), of.foundOn(), of.filedOn(), clocks.of(of), of.pauses(), of.overdue(), of.officers(), of.recused(),
            pleas(caseNo), of.certificatesShown(), party ? null : of.proposal(), of.notice(), said(caseNo), of.hearing(), party ? null : of.review(), reasons,
            of.decision(), of.servedOn(), of.publishedOn(), of.annulledOn(), of.withdrawnOn(), papers(caseNo), party ? List.of() : proofs(caseNo));
    }

    /** One document with its text. */
    public CaseDocument document(String caseNo, String id) {
        cases.visible(caseNo);
        return documents.of(caseNo, id).filter(this::isShown)
            .orElseThrow(() -> new ProblemException(EnforcementProblem.NO_SUCH_DOCUMENT, id));
    }

    /** A piece of evidence that is a file; none of the party's business before the decision, and none of those who publish. */
    public Evidence file(String caseNo, String id) {
        cases.visible(caseNo);
        return evidence.findByIdOptional(id).filter(piece -> cases.seesFile() && piece.caseNo().equals(caseNo) && piece.fileId() != null)
            .orElseThrow(() -> new ProblemException(EnforcementProblem.NO_SUCH_FILE, id));
    }

    private List<StatementView> said(String caseNo) {
        return statements.of(caseNo).stream().map(StatementView::of).toList();
    }

    /** No business of those who only publish. */
    private List<RecusalView> pleas(String caseNo) {
        return cases.seesFile() || cases.isEnterprise() ? recusals.of(caseNo).stream().map(RecusalView::of).toList() : List.of();
    }

    private List<DocumentView> papers(String caseNo) {
        return documents.of(caseNo).stream().filter(this::isShown).map(DocumentView::of).toList();
    }

    private List<EvidenceView> proofs(String caseNo) {
        return evidence.of(caseNo).stream().map(EvidenceView::of).toList();
    }

    private boolean isShown(CaseDocument document) {
        return cases.seesFile() || OF_THE_PARTY.contains(document.kind());
    }
}
