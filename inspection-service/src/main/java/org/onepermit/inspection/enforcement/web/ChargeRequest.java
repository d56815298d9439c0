package org.onepermit.inspection.enforcement.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.onepermit.inspection.enforcement.casefile.Charge;
import org.onepermit.inspection.enforcement.rules.Circumstance;
import org.onepermit.inspection.enforcement.rules.Conduct;
import org.onepermit.inspection.enforcement.rules.PenaltyRange.Subject;
import org.onepermit.inspection.enforcement.rules.TimeBar.Harm;

/** What the party is charged with, and when it happened. */
public record ChargeRequest(
    @NotNull Conduct conduct, @NotNull Circumstance circumstance, @NotNull Subject subject, @NotNull Harm harm, @NotNull LocalDate occurredFrom,
    @NotNull LocalDate occurredTo) {

    Charge toCharge() {
        return new Charge(conduct, circumstance, subject, harm, occurredFrom, occurredTo);
    }
}
