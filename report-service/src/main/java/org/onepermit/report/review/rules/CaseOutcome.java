package org.onepermit.report.review.rules;

import java.util.Arrays;
import java.util.Locale;

/** How enforcement ended with what a report gave rise to (M.6), as far as it matters to the report. */
public enum CaseOutcome {
    /** The lead was screened out. */
    NOT_FILED,
    /** The facts are not proven, or are no violation. */
    NO_VIOLATION,
    /** A violation that is not punished (G-05). */
    NO_PENALTY,
    /** A penalty was decided, served and published. */
    PUNISHED,
    /** The penalty was annulled. */
    ANNULLED,
    /** One that this version does not know. */
    OTHER;

    public static CaseOutcome of(String name) {
        return Arrays.stream(values()).filter(outcome -> outcome.name().equals(name)).findFirst().orElse(OTHER);
    }

    /** Whether the report stands without another review: only where the case itself found that nothing is wrong (M.4 caseClosed) [design]. */
    public boolean clearsReport() {
        return this == NO_VIOLATION;
    }

    /** The act as the chronicle names it. */
    public String act() {
        return "hear-case-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
