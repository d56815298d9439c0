package org.onepermit.inspection.enforcement.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.enforcement.Refusal;
import org.onepermit.inspection.enforcement.casefile.CaseFile;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.casefile.Charge;
import org.onepermit.inspection.enforcement.casefile.DocumentKind;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.casefile.EvidenceRepository;
import org.onepermit.inspection.enforcement.casefile.Move;
import org.onepermit.inspection.enforcement.casefile.Proposal;
import org.onepermit.inspection.enforcement.paper.ProposalPaper;
import org.onepermit.inspection.enforcement.rules.DecisionGuard;
import org.onepermit.inspection.enforcement.rules.EnforcementProblem;
import org.onepermit.inspection.enforcement.rules.FilingGuard;
import org.onepermit.inspection.enforcement.rules.InvestigationGuard;
import org.onepermit.inspection.enforcement.rules.LawComparison;
import org.onepermit.inspection.enforcement.rules.PenaltyTable;
import org.onepermit.inspection.rules.Objection;
import org.onepermit.platform.time.LegalClock;

/** The facts are proven: the investigators say what happened and propose a penalty within the range of the law (M.6 conclude). */
@ApplicationScoped
public class ConcludeInvestigation {

    public static final String MESSAGE = "Msg_InvestigationEnded";
    static final String ELEMENT = "CatchEvent_InvestigationEnded";

    private final Cases cases;
    private final EvidenceRepository evidence;
    private final PenaltyTable penalties;
    private final LegalClock clock;
    private final CaseFile file;

    ConcludeInvestigation(Cases cases, EvidenceRepository evidence, PenaltyTable penalties, LegalClock clock, CaseFile file) {
        this.cases = cases;
        this.evidence = evidence;
        this.penalties = penalties;
        this.clock = clock;
        this.file = file;
    }

    @Transactional
    public EnforcementCase conclude(String caseNo, Charge proven, Proposal proposal) {
        EnforcementCase concluded = cases.lockAsInvestigator(caseNo);
        concluded.propose(proven, proposal, clock.now());
        LawComparison law = LawComparison.of(concluded.facts(), clock.today(), penalties);
        Refusal.ifAny(EnforcementProblem.INVESTIGATION_REFUSED, objections(concluded, law));
        file.moved(concluded, new Move(MESSAGE, ELEMENT, "conclude-investigation", Map.of("outcome", "PROPOSED")),
            file.put(concluded, DocumentKind.PROPOSAL, ProposalPaper.text(concluded, law)),
            Map.of("conduct", proven.conduct(), "amountYuan", proposal.amountYuan()));
        return concluded;
    }

    private List<Objection> objections(EnforcementCase concluded, LawComparison law) {
        Charge charge = concluded.charge();
        List<Objection> objections = new ArrayList<>(InvestigationGuard.proposalRefused(evidence.countOf(concluded.caseNo())));
        // The days may be other ones than those that the lead spoke of, so the time bar is asked again.
        objections.addAll(FilingGuard.refused(new FilingGuard.Filing(concluded.division(), concluded.division(), charge.occurredFrom(),
            charge.occurredTo(), charge.harm(), concluded.foundOn())));
        objections.addAll(DecisionGuard.outsideRange(concluded.proposal().amountYuan(), law.applicable()));
        return objections;
    }
}
