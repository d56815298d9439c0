package org.onepermit.inspection.enforcement.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.onepermit.inspection.enforcement.EnforcementNumbers;
import org.onepermit.inspection.enforcement.ProcessTime;
import org.onepermit.inspection.enforcement.Refusal;
import org.onepermit.inspection.enforcement.casefile.CaseFile;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.casefile.Decision;
import org.onepermit.inspection.enforcement.casefile.Decision.AppliedLaw;
import org.onepermit.inspection.enforcement.casefile.DocumentKind;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.casefile.Move;
import org.onepermit.inspection.enforcement.casefile.Person;
import org.onepermit.inspection.enforcement.paper.DecisionPaper;
import org.onepermit.inspection.enforcement.rules.CaseDeadlines;
import org.onepermit.inspection.enforcement.rules.CaseStatus;
import org.onepermit.inspection.enforcement.rules.EnforcementProblem;
import org.onepermit.inspection.enforcement.rules.LawComparison;
import org.onepermit.inspection.enforcement.rules.PenaltyTable;
import org.onepermit.inspection.enforcement.rules.Separation;
import org.onepermit.platform.time.LegalClock;

/**
 * The head of the authority decides: within the range of the law that applies, no higher than the notice, with every step on record, and
 * being none of those who investigated, hosted or reviewed (M.6 decide; G-02, L-03, J-01).
 */
@ApplicationScoped
public class DecideCase {

    public static final String MESSAGE = "Msg_PenaltyDecided";

    private final Cases cases;
    private final DecisionGrounds grounds;
    private final PenaltyTable penalties;
    private final EnforcementNumbers numbers;
    private final CaseDeadlines deadlines;
    private final LegalClock clock;
    private final CaseFile file;

    DecideCase(Cases cases, DecisionGrounds grounds, PenaltyTable penalties, EnforcementNumbers numbers, CaseDeadlines deadlines,
        LegalClock clock, CaseFile file) {
        this.cases = cases;
        this.grounds = grounds;
        this.penalties = penalties;
        this.numbers = numbers;
        this.deadlines = deadlines;
        this.clock = clock;
        this.file = file;
    }

    @Transactional
    public EnforcementCase decide(String caseNo, Ruling ruling) {
        EnforcementCase of = cases.lockInArea(caseNo);
        of.requireStatus("decide", CaseStatus.PENDING_DECISION);
        requireSeparate(of);
        LawComparison law = LawComparison.of(of.facts(), clock.today(), penalties);
        Refusal.ifAny(EnforcementProblem.DECISION_REFUSED, grounds.objections(of, ruling, law));
        of.decide(decision(of, ruling, law), clock.now());
        file.moved(of, move(of), file.put(of, DocumentKind.DECISION, DecisionPaper.text(of)),
            Map.of("penaltyNo", of.penaltyNo(), "amountYuan", ruling.amountYuan(), "basis", of.decision().law().applied().basis(), "why", law.why()));
        return of;
    }

    private void requireSeparate(EnforcementCase of) {
        String host = of.hearing() == null ? null : of.hearing().host();
        String reviewer = of.review() == null ? null : of.review().reviewer();
        Refusal.ifAny(EnforcementProblem.SAME_PERSON, Separation.deciderRefused(file.actor().subject(), of.everInvestigated(), host, reviewer));
    }

    private Decision decision(EnforcementCase of, Ruling ruling, LawComparison law) {
        LocalDate today = clock.today();
        Person decider = file.actor();
        return new Decision(numbers.nextPenalty(today, of.division()), ruling.amountYuan(), of.proposal().measures(), ruling.reasons(),
            ruling.correction(), ruling.correctionDueOn(), AppliedLaw.of(law, penalties.version()), today, decider.subject(), decider.name());
    }

    private Move move(EnforcementCase of) {
        return new Move(MESSAGE, "CatchEvent_PenaltyDecided", "decide-penalty",
            Map.of("serviceDueAt", ProcessTime.endOf(deadlines.serviceDueOn(of.decidedOn())),
                "publicationDueAt", ProcessTime.endOf(deadlines.publicationDueOn(of.decidedOn()))));
    }
}
