package org.onepermit.permit.review;

import java.time.LocalDate;
import java.util.List;
import org.onepermit.permit.filing.Decision;
import org.onepermit.permit.review.rules.Recommendation;

/** What an approver ruled; a refusal carries reasons and remedies (A-22; R §12, APL §38). {@code grounds} are codes of A-25. */
public record DecisionRuling(Recommendation decision, String reasons, List<String> grounds, String remedies) {

    boolean grants() {
        return decision == Recommendation.GRANT;
    }

    /** What the chronicle calls this decision. */
    String act() {
        return grants() ? "grant" : "refuse";
    }

    /** The outcome's name on the application and in the process. */
    String outcome() {
        return grants() ? "GRANTED" : "REFUSED";
    }

    Decision toDecision(LocalDate today) {
        return new Decision(outcome(), reasons, List.copyOf(grounds), remedies, today);
    }
}
