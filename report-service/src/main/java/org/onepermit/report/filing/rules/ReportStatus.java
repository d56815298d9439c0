package org.onepermit.report.filing.rules;

/** Where an execution report stands (M.4). The arrows between the states are in {@link ReportLifecycle}. */
public enum ReportStatus {
    DUE, SKIPPED, MERGED, DRAFT, OVERDUE, SUBMITTED, IN_REVIEW, RETURNED, OVERDUE_CORRECTION, REFERRED, ACCEPTED, ARCHIVED;

    /** Whether nothing can follow. */
    public boolean isFinal() {
        return this == SKIPPED || this == MERGED || this == ARCHIVED;
    }

    /** Whether the unit may change the report. */
    public boolean editable() {
        return this == DUE || this == DRAFT || this == OVERDUE || this == RETURNED || this == OVERDUE_CORRECTION;
    }

    /** Whether anybody may read it: an accepted report is public (D-13). */
    public boolean published() {
        return this == ACCEPTED || this == ARCHIVED;
    }
}
