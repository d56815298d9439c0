package org.onepermit.permit.filing.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onepermit.permit.catalogue.rules.ManagementClass;
import org.onepermit.platform.codes.Pollutant;

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

    public Finding {
        values = values == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Something that stops the step. */
    public static Finding block(String code, String field, String basis) {
        return new Finding(code, Severity.BLOCK, field, Map.of(), null, basis);
    }

    /** Something an officer must look at. */
    public static Finding warn(String code, String field, String basis) {
        return new Finding(code, Severity.WARN, field, Map.of(), null, basis);
    }

    /** Something computed that supports a judgement. */
    public static Finding info(String code, String field, String basis) {
        return new Finding(code, Severity.INFO, field, Map.of(), null, basis);
    }

    /** Adds a value; a missing value is left out. */
    public Finding with(String name, Object value) {
        if (value == null) {
            return this;
        }
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Finding(code, severity, field, more, formula, basis);
    }

    /** Adds a pollutant by its code, with its names for the texts. */
    public Finding withPollutant(String pollutant) {
        return Pollutant.of(pollutant)
            .map(known -> with("pollutant", pollutant).with("pollutantZh", known.zh()).with("pollutantEn", known.en()))
            .orElseGet(() -> with("pollutant", pollutant).with("pollutantZh", pollutant).with("pollutantEn", pollutant));
    }

    /** Adds a management class, with its names for the texts. */
    public Finding withClass(ManagementClass managementClass) {
        return managementClass == null ? with("classZh", "未定").with("classEn", "open")
            : with("managementClass", managementClass).with("classZh", managementClass.zh()).with("classEn", managementClass.en());
    }

    /** Shows the test with its values. */
    public Finding shown(String test) {
        return new Finding(code, severity, field, values, test, basis);
    }

    public Finding weighing(Severity other) {
        return new Finding(code, other, field, values, formula, basis);
    }

    public boolean blocks() {
        return severity == Severity.BLOCK;
    }

    /** Those that stop the step. */
    public static List<Finding> blocking(List<Finding> findings) {
        return findings.stream().filter(Finding::blocks).toList();
    }
}
