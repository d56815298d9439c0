package org.onepermit.inspection.enforcement.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;
import org.onepermit.inspection.enforcement.Refusal;
import org.onepermit.inspection.enforcement.casefile.CaseFile;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.casefile.DocumentKind;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.casefile.Move;
import org.onepermit.inspection.enforcement.rules.EnforcementProblem;
import org.onepermit.inspection.enforcement.rules.InvestigationGuard;
import org.onepermit.platform.time.LegalClock;

/** Two officers begin to investigate and show their certificates (M.6 investigate; APnL §§42, 55). */
@ApplicationScoped
public class BeginInvestigation {

    public static final String MESSAGE = "Msg_InvestigationBegun";

    private final Cases cases;
    private final LegalClock clock;
    private final CaseFile file;

    BeginInvestigation(Cases cases, LegalClock clock, CaseFile file) {
        this.cases = cases;
        this.clock = clock;
        this.file = file;
    }

    /** @param plan what is to be found out, and where */
    @Transactional
    public EnforcementCase begin(String caseNo, boolean certificatesShown, String plan) {
        EnforcementCase begun = cases.lockAsInvestigator(caseNo);
        Refusal.ifAny(EnforcementProblem.INVESTIGATION_REFUSED, InvestigationGuard.beginRefused(begun.officers().size(), certificatesShown));
        begun.investigate(clock.now());
        String officers = begun.officers().stream().map(officer -> officer.name() + "（执法证 " + officer.certificateNo() + "）")
            .collect(Collectors.joining("、"));
        file.moved(begun, new Move(MESSAGE, "CatchEvent_InvestigationBegun", "begin-investigation", Map.of()),
            file.put(begun, DocumentKind.INVESTIGATION, "调查人员：" + officers + "，已向当事人出示执法证件。\n调查事项：" + plan + "\n"),
            Map.of("officers", officers));
        return begun;
    }
}
