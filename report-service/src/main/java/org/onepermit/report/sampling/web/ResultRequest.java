package org.onepermit.report.sampling.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.onepermit.report.sampling.rules.CheckResult;

/** Answers by question, and what the check came to. */
public record ResultRequest(
    @NotNull CheckResult result, @NotNull @Size(max = 20) Map<@NotBlank String, @NotBlank @Size(max = 1000) String> answers, @Size(max = 2000) String opinion) {
}
