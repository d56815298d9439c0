package org.onepermit.inspection.visit;

import java.time.LocalDate;

/** An inspector's seat at a task; seat 1 leads. */
public record Seat(int seat, String inspectorNo, String name, String certificateNo, LocalDate certificateValidTo) { }
