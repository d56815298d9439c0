package org.onepermit.inspection.enforcement.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.inspection.enforcement.casefile.CaseFile;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.casefile.DocumentKind;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.casefile.Statement;
import org.onepermit.inspection.enforcement.casefile.StatementRepository;
import org.onepermit.inspection.enforcement.rules.CaseStatus;
import org.onepermit.inspection.enforcement.rules.EnforcementProblem;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** The investigators look into what the party said, and say whether it holds (APnL §45). */
@ApplicationScoped
public class ReviewStatement {

    private final Cases cases;
    private final StatementRepository statements;
    private final LegalClock clock;
    private final CaseFile file;

    ReviewStatement(Cases cases, StatementRepository statements, LegalClock clock, CaseFile file) {
        this.cases = cases;
        this.statements = statements;
        this.clock = clock;
        this.file = file;
    }

    @Transactional
    public Statement review(String caseNo, String statementId, boolean accepted, String answer) {
        EnforcementCase of = cases.lockAsInvestigator(caseNo);
        of.requireStatus("review-statement", CaseStatus.NOTIFIED, CaseStatus.HEARING, CaseStatus.LEGAL_REVIEW, CaseStatus.PENDING_DECISION);
        Statement statement = statements.of(caseNo, statementId)
            .orElseThrow(() -> new ProblemException(EnforcementProblem.NO_SUCH_STATEMENT, statementId));
        statement.answer(accepted, answer, file.actor(), clock.today());
        file.noted(of, "review-statement", file.put(of, DocumentKind.STATEMENT_REVIEW, "对陈述申辩的复核：" + (accepted ? "采纳" : "不采纳") + "\n" + answer + "\n"),
            Map.of("statementId", statementId, "accepted", accepted));
        return statement;
    }
}
