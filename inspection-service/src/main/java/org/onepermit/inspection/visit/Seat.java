package org.onepermit.inspection.visit;

import java.time.LocalDate;

/**
 * An inspector's seat at a task; seat 1 leads.
 *
 * @param department as the register has it; null in tasks older than joint parts
 */
public record Seat(int seat, String inspectorNo, String name, String certificateNo, LocalDate certificateValidTo, String department) { }
