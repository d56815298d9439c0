package org.onepermit.report.filing.rules;

import java.util.List;
import java.util.Map;

/**
 * A finding as it is kept with the report it was made of: nothing of it is ever computed again (D-18).
 *
 * @param version version of the threshold row
 * @param field   path of the field concerned; empty for the whole report
 * @param values  the figures and names its text speaks of; the two compared are {@code found} and {@code bound}
 * @param formula the test with the values in it
 * @param basis   articles
 */
public record FiledFinding(
    String code, String version, Weight severity, String field, Map<String, Object> values, String formula, String basis) {

    /** Under what the unit's explanation of it is kept: another finding of the code at another place needs its own. */
    public String key() {
        return field.isEmpty() ? code : code + " " + field;
    }

    /** {@code ER-07} of {@code ER-07-MISSING}. */
    public String rule() {
        return code.substring(0, Math.min(code.length(), "ER-00".length()));
    }

    public boolean blocks() {
        return severity == Weight.BLOCK;
    }

    /** Findings of one weight. */
    public static List<FiledFinding> of(List<FiledFinding> findings, Weight weight) {
        return findings.stream().filter(finding -> finding.severity() == weight).toList();
    }
}
