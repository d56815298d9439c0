package org.onepermit.permit.worklist;

import java.time.Instant;
import org.onepermit.permit.catalogue.rules.ManagementClass;
import org.onepermit.permit.worklist.rules.WorkKind;
import org.onepermit.permit.worklist.rules.WorkStatus;

/**
 * A row of the worklist.
 *
 * @param workingDaysLeft working days until the due date, negative once it has passed; null for work without one
 */
public record WorkItemSummary(
    String id, WorkKind kind, WorkStatus status, String applicationNo, String unitName, ManagementClass managementClass, String division,
    Instant openedAt, Instant dueAt, Integer workingDaysLeft, boolean overdue, String claimedBy, boolean mine) {
}
