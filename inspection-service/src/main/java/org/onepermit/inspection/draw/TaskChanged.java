package org.onepermit.inspection.draw;

import org.onepermit.inspection.draw.rules.lot.Adjustment.Reason;

/**
 * Told in the transaction of an adjustment of a sealed draw (F-12). {@link DrawnTasks} already shows the new state. A task that comes in
 * the place of another is not told here: it starts with its own message.
 *
 * @param reason why, from the list of reasons there are
 */
public record TaskChanged(Kind kind, String taskNo, String batchNo, Reason reason) {

    /** What became of the task. */
    public enum Kind {
        /** Another object was drawn in its place. */
        REPLACED,
        /** It falls with its batch, or there was no other object left. */
        WITHDRAWN,
        /** Somebody else has a seat. */
        SEATS_CHANGED
    }
}
