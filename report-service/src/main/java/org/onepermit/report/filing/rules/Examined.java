package org.onepermit.report.filing.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * What the forty rules said of a report on a day.
 *
 * @param on        legal day of the check
 * @param standings how each rule ended, in the order of DOMAIN
 */
public record Examined(LocalDate on, List<FiledFinding> findings, List<Standing> standings) {

    public Examined {
        findings = findings == null ? List.of() : List.copyOf(findings);
        standings = standings == null ? List.of() : List.copyOf(standings);
    }

    /** How one rule ended; {@code gaps} are what it would have needed. */
    public record Standing(String rule, String state, int compared, List<String> gaps) { }

    public int count(Weight weight) {
        return FiledFinding.of(findings, weight).size();
    }
}
