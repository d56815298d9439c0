package org.onepermit.report.review.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.onepermit.report.duty.rules.ReviewDecision.Outcome;
import org.onepermit.report.filing.rules.CorrectionItem;
import org.onepermit.report.review.DecideReport;

/**
 * How a review ends.
 *
 * @param remarks     what it is accepted with
 * @param corrections everything that has to be put right, told once
 * @param evidence    what speaks for a referral, in words
 * @param findings    keys of the findings a referral rests on
 */
public record DecisionRequest(
    @NotNull Outcome outcome, @Size(max = 50) List<@NotBlank @Size(max = 2000) String> remarks, @Size(max = 100) @Valid List<@NotNull Correction> corrections,
    @Size(max = 50) List<@NotBlank @Size(max = 4000) String> evidence, @Size(max = 200) List<@NotBlank @Size(max = 300) String> findings) {

    /** One thing to be put right. */
    public record Correction(@Size(max = 300) String field, @NotBlank @Size(max = 2000) String problem, @NotBlank @Size(max = 2000) String requirement) { }

    DecideReport.Decision toDecision() {
        return new DecideReport.Decision(outcome, list(remarks),
            list(corrections).stream().map(each -> new CorrectionItem(null, each.field(), each.problem(), each.requirement(), null)).toList(),
            list(evidence), list(findings));
    }

    private static <T> List<T> list(List<T> stated) {
        return Objects.requireNonNullElse(stated, List.of());
    }
}
