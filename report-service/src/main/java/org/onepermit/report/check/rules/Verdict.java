package org.onepermit.report.check.rules;

import java.util.List;
import java.util.Set;

/**
 * What one rule says of one report.
 *
 * @param compared how many comparisons were made
 * @param gaps     what was missing for the others
 */
public record Verdict(ReportRule rule, int compared, List<Finding> findings, Set<Gap> gaps) {

    /** How a rule ended. */
    public enum State {
        /** Something was found; there may be gaps besides. */
        FOUND,
        /** Everything the rule asks was compared and is in order. */
        PASSED,
        /** What could be compared is in order; for the rest there was no data. */
        PARTLY_CHECKED,
        /** Nothing could be compared: no data. */
        NOT_CHECKED,
        /** The permit and the report hold nothing that the rule is about. */
        NOT_APPLICABLE
    }

    public State state() {
        if (!findings.isEmpty()) {
            return State.FOUND;
        }
        if (gaps.isEmpty()) {
            return compared > 0 ? State.PASSED : State.NOT_APPLICABLE;
        }
        return compared > 0 ? State.PARTLY_CHECKED : State.NOT_CHECKED;
    }
}
