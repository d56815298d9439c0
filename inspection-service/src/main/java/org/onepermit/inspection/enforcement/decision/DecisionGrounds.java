package org.onepermit.inspection.enforcement.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onepermit.inspection.enforcement.casefile.CaseFile;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.casefile.RecusalRepository;
import org.onepermit.inspection.enforcement.casefile.Statement;
import org.onepermit.inspection.enforcement.casefile.StatementRepository;
import org.onepermit.inspection.enforcement.review.ReviewNeeds;
import org.onepermit.inspection.enforcement.rules.CaseDeadlines;
import org.onepermit.inspection.enforcement.rules.DecisionGuard;
import org.onepermit.inspection.enforcement.rules.DecisionGuard.Step;
import org.onepermit.inspection.enforcement.rules.LawComparison;
import org.onepermit.inspection.enforcement.rules.RecusalGuard;
import org.onepermit.inspection.rules.Objection;
import org.onepermit.platform.time.LegalClock;

/** Gathers what the rules ask before a decision: the record, the review, the time, the law. */
@ApplicationScoped
class DecisionGrounds {

    private final CaseFile file;
    private final StatementRepository statements;
    private final RecusalRepository recusals;
    private final ReviewNeeds needs;
    private final CaseDeadlines deadlines;
    private final LegalClock clock;

    DecisionGrounds(CaseFile file, StatementRepository statements, RecusalRepository recusals, ReviewNeeds needs, CaseDeadlines deadlines, LegalClock clock) {
        this.file = file;
        this.statements = statements;
        this.recusals = recusals;
        this.needs = needs;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    List<Objection> objections(EnforcementCase of, Ruling ruling, LawComparison law) {
        LocalDate today = clock.today();
        List<Statement> said = statements.of(of.caseNo()).stream().filter(statement -> statement.turn() == of.turn()).toList();
        boolean heard = of.hearing() != null && of.hearing().heldOn() != null;
        DecisionGuard.Proposal proposal = new DecisionGuard.Proposal(ruling.amountYuan(), of.notice().amountYuan(), of.officers().size(),
            of.certificatesShown(), recorded(of, said), !said.isEmpty(), heard, of.proposal().weight().major(), ruling.ordersCorrection());
        List<Objection> objections = new ArrayList<>(DecisionGuard.refused(proposal, law.applicable(), needs.of(of), today,
            deadlines.decisionDueOn(of.filedOn(), of.pausesOn(today))));
        objections.addAll(RecusalGuard.decisionRefused(recusals.anyPending(of.caseNo())));
        return objections;
    }

    /** One statement that nobody has answered leaves the review of the defence open. */
    private Set<Step> recorded(EnforcementCase of, List<Statement> said) {
        Set<Step> steps = EnumSet.noneOf(Step.class);
        steps.addAll(file.recorded(of));
        if (said.stream().anyMatch(statement -> statement.accepted() == null)) {
            steps.remove(Step.DEFENCE_REVIEW);
        }
        return steps;
    }
}
