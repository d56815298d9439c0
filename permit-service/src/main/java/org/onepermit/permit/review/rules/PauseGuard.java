package org.onepermit.permit.review.rules;

import java.util.ArrayList;
import java.util.List;
import org.onepermit.permit.filing.rules.Finding;

/**
 * What a pause of the clock needs beside the written notice that goes with it: a cause that the law knows, and the time needed in
 * working days (A-19; APL §45).
 */
public final class PauseGuard {

    private PauseGuard() { }

    /** Causes that the clock does not count. A technical assessment is one only by configuration. */
    public enum Cause { HEARING, INSPECTION, TEST, EXPERT_REVIEW, ASSESSMENT }

    /** Why the clock may not be paused; empty if it may. */
    public static List<Finding> refused(Cause cause, int expectedDays, ReviewTerms terms) {
        List<Finding> findings = new ArrayList<>();
        if (expectedDays < 1) {
            findings.add(Finding.block("A-19-EXPECTED-DAYS", "expectedDays", "APL §45, A-19"));
        }
        if (cause == Cause.ASSESSMENT && !terms.assessmentPauses()) {
            findings.add(Finding.block("A-19-ASSESSMENT", "cause", "R §10, A-19"));
        }
        return findings;
    }
}
