package org.onepermit.report.filing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.onepermit.report.filing.rules.ExecutionReport;

/**
 * A draft as it stands.
 *
 * @param explanations  of warnings and leads, by the finding's key
 * @param secretReasons why a field is a trade secret, by the field's path
 */
public record DraftRequest(
    @NotNull ExecutionReport content, @Size(max = 500) Map<@NotBlank @Size(max = 300) String, @NotNull @Size(max = 4000) String> explanations,
    @Size(max = 200) Map<@NotBlank @Size(max = 300) String, @NotBlank @Size(max = 1000) String> secretReasons) {

    public DraftRequest {
        explanations = Objects.requireNonNullElse(explanations, Map.of());
        secretReasons = Objects.requireNonNullElse(secretReasons, Map.of());
    }
}
