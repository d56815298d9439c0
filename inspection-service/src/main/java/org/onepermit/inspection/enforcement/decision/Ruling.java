package org.onepermit.inspection.enforcement.decision;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What the head of the authority rules. {@code correction} is what the party must put right (G-06), and may be null. */
public record Ruling(BigDecimal amountYuan, String reasons, String correction, LocalDate correctionDueOn) {

    boolean ordersCorrection() {
        return correction != null && !correction.isBlank();
    }
}
