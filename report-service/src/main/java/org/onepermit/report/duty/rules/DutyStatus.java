package org.onepermit.report.duty.rules;

/** How a duty stands. */
public enum DutyStatus {
    /** A report is owed. */
    DUE,
    /** Held too short a time: folded into the next period (D-09). */
    SKIPPED,
    /** Reported on in a longer period's report (D-08). */
    MERGED,
    /** A report was submitted; the permit's later changes leave it alone. */
    SUBMITTED,
    /** Owed no longer, after a change or the end of the permit. */
    WITHDRAWN;

    public static DutyStatus of(Obligation.Status status) {
        return valueOf(status.name());
    }
}
