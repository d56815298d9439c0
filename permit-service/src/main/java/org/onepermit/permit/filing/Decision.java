package org.onepermit.permit.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;

/** The approver's decision; a refusal carries reasons and remedies (A-22; R §12, APL §38). {@code outcome}: GRANTED or REFUSED. */
@Embeddable
public record Decision(
    @Column(name = "decision_outcome", length = 16) String outcome,
    @Column(name = "decision_reasons", columnDefinition = "longtext") String reasons,
    @Convert(converter = StringListText.class) @Column(name = "decision_grounds", columnDefinition = "longtext") List<String> grounds,
    @Column(name = "decision_remedies", columnDefinition = "longtext") String remedies,
    @Column(name = "decision_decided_on") LocalDate decidedOn) {

    boolean grants() {
        return outcome.equals("GRANTED");
    }
}
