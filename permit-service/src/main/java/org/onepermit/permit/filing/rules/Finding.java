package org.onepermit.permit.filing.rules;

import java.util.Map;

/**
 * What a computed check says of a dossier: the one shape in which rules report to applicants and officers.
 *
 * @param code      stable code that names the rule, such as {@code A-25-AMOUNT-EIA}; its texts are in the message catalogue
 * @param severity  whether it blocks submission, warns, or informs
 * @param field     path of the field concerned, such as {@code outlets/0/limits/1/concentration}; empty for the whole dossier
 * @param values    the numbers and names the text and the formula speak of
 * @param formula   the test with the values in it, or null
 * @param basis     article of law or rule id, such as {@code R §11(2)}
 */
public record Finding(String code, Severity severity, String field, Map<String, Object> values, String formula, String basis) {

    /** How much a finding weighs. */
    public enum Severity { BLOCK, WARN, INFO }
}
