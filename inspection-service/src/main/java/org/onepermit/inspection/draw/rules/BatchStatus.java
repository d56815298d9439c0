package org.onepermit.inspection.draw.rules;

/** Where a batch stands (M.5; DESIGN 8). */
public enum BatchStatus {
    /** Registers and rule are frozen. */
    FROZEN,
    /** The commitment is published; the entropy is awaited. */
    COMMITTED,
    /** Drawn and sealed (F-11). */
    DRAWN,
    /** Everything is published. */
    REVEALED,
    /** Declared void by leader and auditor. */
    VOID;

    /** Whether the public may know that the batch exists. */
    public boolean isPublic() {
        return this != FROZEN;
    }
}
