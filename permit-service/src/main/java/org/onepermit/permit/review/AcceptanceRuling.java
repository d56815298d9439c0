package org.onepermit.permit.review;

import java.util.List;
import java.util.stream.Stream;
import org.onepermit.permit.filing.CorrectionNotice.Defect;
import org.onepermit.permit.review.rules.Acceptance;
import org.onepermit.permit.review.rules.AcceptanceOutcome;

/** What a clerk ruled: the outcome with what it must carry. */
public record AcceptanceRuling(AcceptanceOutcome outcome, List<Defect> defects, String competentAuthority, String reason) {

    public AcceptanceRuling {
        defects = defects == null ? List.of() : List.copyOf(defects);
    }

    /** What the chronicle calls this ruling. */
    String act() {
        return switch (outcome) {
            case ACCEPTED -> "accept";
            case CORRECTION_NOTICE -> "request-correction";
            case NOT_REQUIRED -> "judge-not-required";
            case NOT_ACCEPTED_JURISDICTION -> "judge-jurisdiction";
        };
    }

    Acceptance.Ruling proposed() {
        Stream<Acceptance.Item> items = defects.stream().map(each -> new Acceptance.Item(each.field(), each.problem(), each.requirement()));
        return new Acceptance.Ruling(outcome, items.toList(), competentAuthority, reason);
    }
}
