package org.onepermit.permit.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A time not counted in the review, for a cause that the law knows and always with the written notice that told the applicant of it (A-19; APL §45). */
@Embeddable
public record ClockPause(
    @Column(length = 16) String cause, @Column(length = 1000) String reason, String noticeAttachmentId, int expectedDays, LocalDate startedOn, LocalDate endedOn) {

    ClockPause endedOn(LocalDate day) {
        return new ClockPause(cause, reason, noticeAttachmentId, expectedDays, startedOn, day);
    }
}
