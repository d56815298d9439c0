package org.onepermit.inspection.enforcement.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.onepermit.inspection.enforcement.rules.HearingRight.Measure;

/**
 * What the investigators propose.
 *
 * @param reasons    how the fine was weighed within its range
 * @param measures   what is proposed beside the fine
 * @param correction what the party must put right (G-06)
 */
public record Proposal(
    String facts, String reasons, BigDecimal amountYuan, Set<Measure> measures, String correction, LocalDate correctionDueOn, Weight weight,
    LocalDate proposedOn, String proposedBy) {

    /** How grave the case is, as the head of the division judges it (APnL §§57, 58). */
    public record Weight(boolean major, boolean publicInterest, boolean complex, boolean requiredByLaw) { }
}
