package org.onepermit.permit.worklist;

import java.time.LocalDate;
import org.onepermit.permit.worklist.rules.WorkKind;
import org.onepermit.permit.worklist.rules.WorkStatus;

/** What to look for; null means whatever. {@code q} is part of a unit's name or the beginning of an application number. */
public record WorkFilter(WorkKind kind, WorkStatus status, String division, LocalDate dueBefore, String q) {
}
