package org.onepermit.inspection.enforcement.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.casefile.Proposal.Weight;
import org.onepermit.inspection.enforcement.rules.LawComparison;
import org.onepermit.inspection.enforcement.rules.LegalReview;
import org.onepermit.inspection.enforcement.rules.LegalReview.Reason;
import org.onepermit.inspection.enforcement.rules.LegalReview.Situation;
import org.onepermit.inspection.enforcement.rules.PenaltyTable;
import org.onepermit.platform.time.LegalClock;

/** Why a case must be reviewed, as it stands today: asked when it goes on, and again when it is decided. */
@ApplicationScoped
public class ReviewNeeds {

    private final PenaltyTable penalties;
    private final LegalClock clock;

    ReviewNeeds(PenaltyTable penalties, LegalClock clock) {
        this.penalties = penalties;
        this.clock = clock;
    }

    public Set<Reason> of(EnforcementCase of) {
        Weight weight = of.proposal().weight();
        boolean heard = of.hearing() != null && of.hearing().heldOn() != null;
        LawComparison law = LawComparison.of(of.facts(), clock.today(), penalties);
        return LegalReview.required(new Situation(weight.publicInterest(), heard, weight.complex(), weight.requiredByLaw(), law.applicable().reviews()));
    }
}
