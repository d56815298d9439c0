package org.onepermit.report.filing.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * In which order reports are reviewed: points by what the checks found and by what the unit's earlier reports came to (D-15) [design].
 * Nothing follows from the points but the order and whether a report may be accepted by sampling.
 */
public final class Risk {

    private static final int LEAD = 10;
    private static final int WARNING = 3;
    private static final int LATE = 5;
    private static final int RETURNED = 5;
    private static final int REFERRED = 20;

    private Risk() { }

    /** What the unit's reports of the last two years came to. */
    public record Record(int returned, int referred, int late) { }

    /** One reason with its points. */
    public record Reason(String what, int count, int points) { }

    /** Why a report has its points; without reasons it is clean and of a unit of low risk. */
    public static List<Reason> reasons(int leads, int warnings, boolean late, Record unit) {
        List<Reason> reasons = new ArrayList<>();
        add(reasons, "LEADS", leads, LEAD);
        add(reasons, "WARNINGS", warnings, WARNING);
        add(reasons, "LATE", late ? 1 : 0, LATE);
        add(reasons, "RETURNED_BEFORE", unit.returned(), RETURNED);
        add(reasons, "REFERRED_BEFORE", unit.referred(), REFERRED);
        add(reasons, "LATE_BEFORE", unit.late(), LATE);
        return reasons;
    }

    public static int points(List<Reason> reasons) {
        return reasons.stream().mapToInt(Reason::points).sum();
    }

    private static void add(List<Reason> reasons, String what, int count, int each) {
        if (count > 0) {
            reasons.add(new Reason(what, count, count * each));
        }
    }
}
