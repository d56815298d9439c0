package org.onepermit.report.monitoring.rules;

/** Where a result comes from; enforcement data prevail over the unit's own (C-14, R §29). */
public enum Source {
    /** Typed in. */
    ENTRY,
    /** Read from a table. */
    IMPORT,
    /** Sent by an analyser (HJ 212). */
    AUTOMATIC,
    /** Measured by the authority. */
    ENFORCEMENT
}
