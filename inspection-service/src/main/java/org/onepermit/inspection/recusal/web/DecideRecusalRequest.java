package org.onepermit.inspection.recusal.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.onepermit.inspection.recusal.DecideRecusal;

/** The head's decision; {@code successorNo} takes the seat of a visit that was not drawn. */
public record DecideRecusalRequest(@NotNull Boolean granted, @NotBlank @Size(max = 1000) String reason, @Size(max = 40) String successorNo) {

    DecideRecusal.Decision toDecision() {
        return new DecideRecusal.Decision(granted, reason, successorNo);
    }
}
