package org.onepermit.inspection.enforcement.web;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.onepermit.inspection.enforcement.decision.Ruling;
import org.onepermit.inspection.enforcement.decision.ServeDecision.Way;
import org.onepermit.inspection.rules.PrivacyFilter.Secret;

/** What is sent when a penalty is decided, served and made public. */
public final class DecisionRequests {

    private DecisionRequests() { }

    /** The ruling; amounts in yuan. */
    public record DecisionRequest(
        @NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal amountYuan, @NotBlank @Size(max = 20_000) String reasons,
        @Size(max = 2000) String correction, LocalDate correctionDueOn) {

        Ruling toRuling() {
            return new Ruling(amountYuan, reasons, correction, correctionDueOn);
        }
    }

    /** How the decision was handed over, and to whom. */
    public record ServiceRequest(@NotNull Way way, @NotBlank @Size(max = 100) String receivedBy) { }

    /** What the decision touches that must not be public. */
    public record PublicationRequest(@Size(max = 5) Set<@NotNull Secret> secrets) {

        Set<Secret> marked() {
            return secrets == null ? Set.of() : secrets;
        }
    }

    /** Who annulled the decision, and why. */
    public record AnnulmentRequest(@NotBlank @Size(max = 200) String body, @NotBlank @Size(max = 5000) String reasons) { }
}
