package org.onepermit.report.check.rules;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onepermit.platform.codes.Pollutant;
import org.onepermit.report.check.rules.book.Clause;
import org.onepermit.report.check.rules.book.Severity;

/**
 * What a check says of a report. It holds all that is needed to read it years later: a change of rules never rewrites it (D-18).
 * Its texts, what it says and what to do, are in the message catalogue by its code.
 *
 * @param code     the rule's id, with a variant where the rule can say different things: {@code ER-09}, {@code ER-07-MISSING}
 * @param version  version of the threshold row used
 * @param field    path of the field concerned, such as {@code emissions/totals/0/amount}; empty for the whole report
 * @param values   the figures and names the texts speak of; the two compared are {@code found} and {@code bound}
 * @param formula  the test with the values in it
 * @param basis    articles in force when the conduct ended
 */
public record Finding(
    String code, String version, Severity severity, String field, Map<String, Object> values, String formula, String basis) {

    /** A finding as a rule states it; code, version, severity and basis are added from the rule book. */
    static Finding at(String field) {
        return new Finding(null, null, null, field, Map.of(), null, null);
    }

    Finding with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value instanceof BigDecimal number ? Figures.plain(number) : value);
        return new Finding(code, version, severity, field, Collections.unmodifiableMap(more), formula, basis);
    }

    /** Adds the two figures compared. */
    Finding numbers(Object found, Object bound) {
        return with("found", found).with("bound", bound);
    }

    Finding numbers(BigDecimal found, BigDecimal bound, String unit) {
        return numbers(found, bound).with("unit", unit);
    }

    /** Adds a pollutant, with its names for the texts; a name that is none stays as it was written. */
    Finding pollutant(String code) {
        return Pollutant.of(code).map(known -> with("pollutant", code).with("pollutantZh", known.zh()).with("pollutantEn", known.en()))
            .orElseGet(() -> with("pollutant", code).with("pollutantZh", code).with("pollutantEn", code));
    }

    Finding shown(String test) {
        return new Finding(code, version, severity, field, values, test, basis);
    }

    Finding under(Clause clause) {
        return new Finding(clause.code(), clause.version(), clause.severity(), field, values, formula, clause.basis());
    }
}
