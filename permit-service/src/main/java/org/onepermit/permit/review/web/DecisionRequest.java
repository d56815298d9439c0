package org.onepermit.permit.review.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.onepermit.permit.review.DecisionRuling;
import org.onepermit.permit.review.rules.Recommendation;

/** The approver's decision; a refusal needs reasons and remedies. {@code grounds} are codes of computed grounds relied on. */
public record DecisionRequest(
    @NotNull Recommendation decision, @Size(max = 20_000) String reasons, @Size(max = 100) List<@NotBlank @Size(max = 64) String> grounds,
    @Size(max = 5000) String remedies) {

    DecisionRuling toRuling() {
        return new DecisionRuling(decision, reasons, grounds == null ? List.of() : grounds, remedies);
    }
}
