package org.onepermit.inspection.roster;

/** How an edition of an entry came about. */
public enum EditionAct {
    /** Entered by hand. */
    ENTERED,
    /** Changed by hand. */
    CHANGED,
    /** Read from a file. */
    IMPORTED,
    /** Came with a permit. */
    ENROLLED
}
