package org.onepermit.permit.catalogue.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A row of the catalogue.
 *
 * @param kind      INDUSTRY for rows 1 to 107, OTHER for row 108, GENERAL_PROCESS for rows 109 to 112
 * @param confirmed whether the row was read in the official text; false for a row written from knowledge
 */
public record Row(
    int seq, Kind kind, String industryGroup, List<String> industryCodes, String textZh, String textEn, boolean confirmed,
    List<Clause> clauses) {

    /** Which part of the catalogue a row belongs to. */
    public enum Kind { INDUSTRY, OTHER, GENERAL_PROCESS }

    /** Whether the row is for an industry, by the beginning of its code. */
    public boolean covers(String industry) {
        return industryCodes.stream().anyMatch(industry::startsWith);
    }

    /** Keys of the questions that its clauses need answered. */
    public Set<String> asks() {
        return clauses.stream().flatMap(clause -> clause.condition().asks().stream()).collect(Collectors.toSet());
    }
}
