package org.onepermit.permit.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A statutory clock as it stands, with the arithmetic in words. {@code kind}: ACCEPTANCE or REVIEW. */
public record ClockView(
    String kind, int limitWorkingDays, int usedWorkingDays, int leftWorkingDays, LocalDate dueOn, boolean overdue, LocalDate pausedSince,
    List<PauseView> pauses, String basis, List<FindingView> computation) {

    /** A pause; {@code id} counts from 1, {@code to} is null while it lasts. */
    public record PauseView(int id, String cause, String reason, LocalDate from, LocalDate to, int expectedDays, String noticeAttachmentId) {

        public static List<PauseView> of(List<ClockPause> pauses) {
            return IntStream.range(0, pauses.size()).mapToObj(i -> of(i + 1, pauses.get(i))).toList();
        }

        private static PauseView of(int id, ClockPause pause) {
            return new PauseView(id, pause.cause(), pause.reason(), pause.startedOn(), pause.endedOn(), pause.expectedDays(), pause.noticeAttachmentId());
        }
    }
}
