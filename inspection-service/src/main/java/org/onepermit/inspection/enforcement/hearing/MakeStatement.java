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
import org.onepermit.inspection.enforcement.rules.CaseEvent;
import org.onepermit.platform.time.LegalClock;

/** The party answers the notice (M.6 defence; APnL §45). */
@ApplicationScoped
public class MakeStatement {

    private final Cases cases;
    private final StatementRepository statements;
    private final LegalClock clock;
    private final CaseFile file;

    MakeStatement(Cases cases, StatementRepository statements, LegalClock clock, CaseFile file) {
        this.cases = cases;
        this.statements = statements;
        this.clock = clock;
        this.file = file;
    }

    @Transactional
    public Statement make(String caseNo, String content) {
        EnforcementCase of = cases.lockOwn(caseNo);
        of.apply(CaseEvent.RECORD_DEFENCE, clock.now());
        Statement statement = new Statement(of, content, file.actor(), clock.now());
        statements.persist(statement);
        file.noted(of, "make-statement", file.put(of, DocumentKind.STATEMENT, content), Map.of("statementId", statement.id()));
        return statement;
    }
}
