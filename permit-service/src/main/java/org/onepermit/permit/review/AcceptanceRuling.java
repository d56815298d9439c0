package org.onepermit.permit.review;

import java.util.List;
import org.onepermit.permit.filing.CorrectionNotice.Defect;
import org.onepermit.permit.review.rules.AcceptanceOutcome;

/** What a clerk ruled: the outcome with what it must carry. */
public record AcceptanceRuling(AcceptanceOutcome outcome, List<Defect> defects, String competentAuthority, String reason) {
}
