package org.onepermit.inspection.visit.rules;

import java.util.Objects;

/**
 * What becomes of a change to a field that several devices may write without seeing one another. Each change names the one it was made
 * upon; the first of two upon the same one stands, the other is kept beside it until a person has chosen. Nothing is overwritten.
 */
public final class FieldMerge {

    private FieldMerge() { }

    /** STANDS is what the record says; AGREES says the same; CONFLICTS waits for a person; REPLACED was standing once; DROPPED was not chosen. */
    public enum State { STANDS, AGREES, CONFLICTS, REPLACED, DROPPED }

    /**
     * A value and the change that brought it.
     *
     * @param id of the change; null for a field that nobody has written
     */
    public record Standing(String id, String value) { }

    /** The state of a change that says {@code value} and was made upon the change {@code base}; null for upon nothing. */
    public static State stateOf(Standing standing, String base, String value) {
        if (Objects.equals(standing.id(), base)) {
            return State.STANDS;
        }
        return Objects.equals(standing.value(), value) ? State.AGREES : State.CONFLICTS;
    }
}
