package org.onepermit.inspection.draw.rules.frozen;

import org.onepermit.inspection.draw.rules.text.Line;

/** An object that stays in the register but is not drawn from, and why (F-06). */
public record Exclusion(String object, Reason reason) {

    public enum Reason {
        /** Closed, or its permit cancelled. */
        CLOSED,
        /** Its holder has had as many checks this year as the province allows (F-04). */
        CAP_REACHED,
        /** Checked on the same item within the cap's period. */
        SAME_ITEM_CHECKED,
        /** An open case against its holder is in the quiet period. */
        OPEN_CASE,
        /** On the positive list: looked at from the desk, visited only on a clue (F-05). */
        POSITIVE_LIST
    }

    public Exclusion {
        Line.id(object);
    }

    String line() {
        return Line.of("exclusion", object, reason);
    }

    static Exclusion read(Line line) {
        return new Exclusion(line.word("exclusion").id(), line.choice(Reason.class));
    }
}
