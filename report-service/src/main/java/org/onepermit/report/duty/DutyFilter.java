package org.onepermit.report.duty;

import java.time.LocalDate;
import org.onepermit.report.duty.rules.DutyStatus;
import org.onepermit.report.permit.rules.ReportType;

/** Which duties are wanted; what is null does not matter. {@code text}: part of a unit's name or of a permit's number. */
public record DutyFilter(String permitNo, ReportType type, DutyStatus status, boolean overdueOnly, LocalDate dueFrom, LocalDate dueTo, String text) { }
