package org.onepermit.inspection.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onepermit.inspection.client.PermitFile;
import org.onepermit.inspection.visit.rules.ResultCode;
import org.onepermit.inspection.visit.rules.TaskKind;
import org.onepermit.inspection.visit.rules.TaskStatus;

/**
 * All that an inspector wants to know of the object, in one answer that a phone keeps (F-13).
 *
 * @param permit         what the unit may do; null without a permit, or while it cannot be read
 * @param permitReadable false when permit-service did not answer: ask again before going
 */
public record ObjectFile(
    TaskView task, PermitFile permit, boolean permitReadable, List<EarlierVisit> earlierVisits, List<OpenRectifications.Open> openRectifications,
    Instant readAt) {

    /** What an earlier visit found. */
    public record EarlierVisit(String taskNo, TaskKind kind, TaskStatus status, LocalDate visitedOn, ResultCode result, String remark) { }
}
