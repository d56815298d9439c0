package org.onepermit.inspection.enforcement.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.inspection.enforcement.casefile.CaseFile;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.casefile.DocumentKind;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.rules.CaseStatus;
import org.onepermit.inspection.enforcement.rules.EnforcementProblem;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** A discloser takes an annulled decision down and tells the public why (APnL §48). */
@ApplicationScoped
public class WithdrawPublication {

    private final Cases cases;
    private final LegalClock clock;
    private final CaseFile file;

    WithdrawPublication(Cases cases, LegalClock clock, CaseFile file) {
        this.cases = cases;
        this.clock = clock;
        this.file = file;
    }

    /** @param reasons what the public is told */
    @Transactional
    public EnforcementCase withdraw(String caseNo, String reasons) {
        EnforcementCase of = cases.lockInArea(caseNo);
        of.requireStatus("withdraw", CaseStatus.ANNULLED);
        if (of.publishedOn() == null || of.withdrawnOn() != null) {
            throw new ProblemException(EnforcementProblem.PUBLICATION_REFUSED, "nothing is public");
        }
        of.withdraw(clock.today());
        file.noted(of, "withdraw-publication", file.put(of, DocumentKind.WITHDRAWAL, reasons), Map.of("reasons", reasons));
        return of;
    }
}
