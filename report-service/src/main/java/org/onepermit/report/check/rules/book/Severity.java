package org.onepermit.report.check.rules.book;

/** What a finding does (D.5). None of them is a penalty. */
public enum Severity {
    /** Stops submission. */
    BLOCK("B"),
    /** Shown to the reviewer. */
    WARN("W"),
    /** Opens a lead that an enforcement officer has to judge. */
    LEAD("L");

    private final String letter;

    Severity(String letter) {
        this.letter = letter;
    }

    public String letter() {
        return letter;
    }

    static Severity of(String letter) {
        for (Severity severity : values()) {
            if (severity.letter.equals(letter)) {
                return severity;
            }
        }
        throw new IllegalArgumentException("no severity: " + letter);
    }
}
