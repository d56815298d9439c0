package org.onepermit.report.duty.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onepermit.report.permit.rules.ReportPeriod;

/**
 * What a new derivation changes of the obligations held so far. A period for which a report was submitted is never touched.
 *
 * @param before null if ADDED
 * @param now    null if WITHDRAWN
 */
public record DutyChange(Kind kind, Obligation before, Obligation now) {

    /** What is to be done. */
    public enum Kind { ADDED, CHANGED, WITHDRAWN }

    /** Changes in the order of the new derivation, withdrawals last; none where nothing changed. */
    public static List<DutyChange> between(List<Obligation> before, List<Obligation> now, Set<ReportPeriod> submitted) {
        Map<ReportPeriod, Obligation> left = new LinkedHashMap<>();
        before.forEach(each -> left.put(each.period(), each));
        List<DutyChange> changes = new ArrayList<>();
        for (Obligation each : now) {
            Obligation known = left.remove(each.period());
            if (!each.equals(known) && !submitted.contains(each.period())) {
                changes.add(new DutyChange(known == null ? Kind.ADDED : Kind.CHANGED, known, each));
            }
        }
        left.values().stream().filter(each -> !submitted.contains(each.period())).forEach(each -> changes.add(new DutyChange(Kind.WITHDRAWN, each, null)));
        return List.copyOf(changes);
    }
}
