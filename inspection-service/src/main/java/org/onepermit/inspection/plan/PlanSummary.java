package org.onepermit.inspection.plan;

import java.time.Instant;
import java.util.List;
import org.onepermit.inspection.plan.rules.PlanStatus;

/**
 * A plan as lists show it.
 *
 * @param decidedByName who approved it or gave it back last
 * @param remark        what was said then
 * @param version       for {@code If-Match}
 */
public record PlanSummary(
    String planNo, int year, String division, String title, PlanStatus status, int edition, List<String> departments, String drawnUpByName,
    Instant drawnUpAt, Instant submittedAt, String decidedByName, Instant decidedAt, String remark, long version) {
}
