package org.onepermit.report.sampling.rules;

import java.util.List;

/** What is checked, with the questions that are asked of it (D-19 of permits, D-20 of reports). */
public enum CheckSubject {
    PERMIT("CLASS", "OUTLETS", "STRICTEST_LIMITS", "AMOUNTS", "FREQUENCY", "SPECIAL_PERIODS", "TEXT"),
    REPORT("TIMELINESS", "COMPLETENESS", "CONSISTENCY", "TRUTH", "COMPLIANCE", "MANAGEMENT", "METHOD", "CONCLUSION");

    private final List<String> questions;

    CheckSubject(String... questions) {
        this.questions = List.of(questions);
    }

    public List<String> questions() {
        return questions;
    }
}
