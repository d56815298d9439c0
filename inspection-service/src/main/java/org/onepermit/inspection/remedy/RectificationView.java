package org.onepermit.inspection.remedy;

import java.time.LocalDate;

/** An order to put right as people read it; {@code passed} is null until it was checked again. */
public record RectificationView(
    String taskNo, String demand, LocalDate orderedOn, LocalDate deadline, LocalDate recheckDueOn, String unitReport, LocalDate reportedOn,
    Boolean passed, String findings, String recheckedByName, LocalDate recheckedOn) { }
