package org.onepermit.inspection.draw;

/** What a draw must know of the visits it led to; answered by the room that keeps them. */
public interface VisitStates {

    /** Whether the visits of all tasks of a batch that stand have taken place, so that nothing is left to be kept secret (F-11). */
    boolean areDone(String batchNo);
}
