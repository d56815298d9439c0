package org.onepermit.permit.review.rules;

/** How an acceptance may end (A.5; R §9). */
public enum AcceptanceOutcome {
    /** Complete, or put right on the spot (R §9(3), (5)). */
    ACCEPTED,
    /** Incomplete or in the wrong form: one single complete list (R §9(4)). */
    CORRECTION_NOTICE,
    /** The law asks no permit of this unit (R §9(1)). */
    NOT_REQUIRED,
    /** Another authority is competent, and is named (R §9(2)). */
    NOT_ACCEPTED_JURISDICTION
}
