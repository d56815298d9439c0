package org.onepermit.inspection.visit;

import org.onepermit.inspection.visit.rules.TaskKind;
import org.onepermit.inspection.visit.rules.TaskStatus;

/** What to look for; null means whatever. {@code q} is part of a unit's name or the beginning of a task's number. */
public record TaskFilter(TaskStatus status, TaskKind kind, String batchNo, boolean mine, boolean overdue, String q) { }
