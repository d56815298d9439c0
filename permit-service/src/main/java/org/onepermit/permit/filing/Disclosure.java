package org.onepermit.permit.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The pre-submission disclosure of a KEY unit (A-13; R §8(1)). */
@Embeddable
public record Disclosure(
    @Column(name = "disclosure_started_on") LocalDate startedOn,
    @Column(name = "disclosure_ended_on") LocalDate endedOn,
    @Column(name = "disclosure_feedback", columnDefinition = "longtext") String feedback) {

    static Disclosure startedOn(LocalDate day) {
        return new Disclosure(day, null, null);
    }

    Disclosure endedOn(LocalDate day, String feedbackReceived) {
        return new Disclosure(startedOn, day, feedbackReceived);
    }
}
