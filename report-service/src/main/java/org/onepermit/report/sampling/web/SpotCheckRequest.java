package org.onepermit.report.sampling.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.onepermit.report.sampling.SpotCheck;
import org.onepermit.report.sampling.rules.CheckSubject;

/** What is to be checked; DOMAIN suggests ten per cent of the permits a quarter. */
public record SpotCheckRequest(
    @NotNull CheckSubject subject, @NotNull @Pattern(regexp = "[1-9][0-9]{5}") String division, @NotBlank @Size(max = 200) String title,
    @NotNull LocalDate from, @NotNull LocalDate to, @Min(1) @Max(100) int sharePercent) {

    SpotCheck.Plan toPlan() {
        return new SpotCheck.Plan(subject, division, title, from, to, sharePercent);
    }
}
