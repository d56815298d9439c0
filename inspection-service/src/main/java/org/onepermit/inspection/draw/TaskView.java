package org.onepermit.inspection.draw;

import java.time.LocalDate;
import java.util.List;

/** A drawn task as those may see it who may (F-11). */
public record TaskView(
    String taskNo, String objectNo, String objectName, String uscc, String division, String stratum, LocalDate visitsFrom,
    LocalDate visitsTo, boolean standing, List<DrawnTasks.Seat> seats) {
}
