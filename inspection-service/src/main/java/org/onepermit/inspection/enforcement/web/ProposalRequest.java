package org.onepermit.inspection.enforcement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.onepermit.inspection.enforcement.casefile.Proposal;
import org.onepermit.inspection.enforcement.casefile.Proposal.Weight;
import org.onepermit.inspection.enforcement.rules.HearingRight.Measure;

/** What the investigators found proven and propose. Amounts in yuan. */
public record ProposalRequest(
    @NotNull @Valid ChargeRequest charge, @NotBlank @Size(max = 20_000) String facts, @NotBlank @Size(max = 20_000) String reasons,
    @NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal amountYuan, @Size(max = 8) Set<@NotNull Measure> measures,
    @NotBlank @Size(max = 2000) String correction, @NotNull LocalDate correctionDueOn, boolean major, boolean publicInterest, boolean complex,
    boolean requiredByLaw) {

    Proposal toProposal(LocalDate today, String by) {
        return new Proposal(facts, reasons, amountYuan, measures == null ? Set.of() : measures, correction, correctionDueOn,
            new Weight(major, publicInterest, complex, requiredByLaw), today, by);
    }
}
