package org.onepermit.permit.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The pre-submission disclosure of a KEY unit (A-13; R §8(1)). */
@Embeddable
public record PublicDisclosure(
    @Column(name = "disclosure_started_on") LocalDate startedOn,
    @Column(name = "disclosure_ended_on") LocalDate endedOn,
    @Column(name = "disclosure_feedback", columnDefinition = "longtext") String feedback) {

    static PublicDisclosure startedOn(LocalDate day) {
        return new PublicDisclosure(day, null, null);
    }

    PublicDisclosure endedOn(LocalDate day, String feedbackReceived) {
        return new PublicDisclosure(startedOn, day, feedbackReceived);
    }
}
