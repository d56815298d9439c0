package org.onepermit.inspection.enforcement.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The notice before the penalty (告知): what was proposed, and whether it gives the right to a hearing (APnL §§44, 63). */
public record Notice(
    BigDecimal amountYuan, boolean hearingRight, LocalDate hearingRequestDueOn, LocalDate servedOn, String receivedBy, boolean hearingGivenUp) {

    Notice withoutHearing() {
        return new Notice(amountYuan, hearingRight, hearingRequestDueOn, servedOn, receivedBy, true);
    }
}
