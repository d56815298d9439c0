package org.onepermit.inspection.draw.rules.seal;

import static org.onepermit.inspection.draw.rules.DrawProblem.ENTROPY_DISAGREEMENT;
import static org.onepermit.inspection.draw.rules.DrawProblem.SAME_PERSON;

import org.onepermit.inspection.draw.rules.text.Line;

/** The value of an {@link EntropySource}, entered by one person and confirmed by another. */
public record Entropy(String value, String enteredBy, String confirmedBy) {

    public Entropy {
        Line.text(value);
        SAME_PERSON.unless(!Line.id(enteredBy).equals(Line.id(confirmedBy)), enteredBy + " cannot confirm what they entered");
    }

    /** What two people wrote down without seeing what the other wrote. */
    public static Entropy agreed(String entered, String enteredBy, String confirmed, String confirmedBy) {
        ENTROPY_DISAGREEMENT.unless(entered.equals(confirmed),
            enteredBy + " entered \"" + entered + "\", " + confirmedBy + " \"" + confirmed + "\"");
        return new Entropy(entered, enteredBy, confirmedBy);
    }
}
