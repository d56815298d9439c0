package org.onepermit.inspection.visit;

import java.time.LocalDate;
import java.util.List;
import org.onepermit.inspection.visit.rules.JointParts;
import org.onepermit.inspection.visit.rules.TaskKind;

/**
 * What is known when a task is opened.
 *
 * @param batchNo      of the draw; null for any other
 * @param clueId       what it follows; null unless its kind needs one
 * @param sourceTaskNo the task whose rectification it checks again; null for any other
 * @param items        numbers of the items to be checked, empty for all
 * @param parts        who answers what (F-22)
 */
record NewTask(
    String taskNo, TaskKind kind, String batchNo, String clueId, String sourceTaskNo, String reason, Site site, List<Seat> seats,
    List<String> items, JointParts parts, LocalDate dueOn) { }
