package org.onepermit.report.check.rules.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * What applies to one code of finding on a day: severity, thresholds and articles, each with its date (D-18, L-01).
 *
 * @param version    version of the row, stored with each finding
 * @param from       first day on which the row applies
 * @param mark       LAW, DESIGN or UNVERIFIED: how sure the row is; the last two are there to be overridden by configuration
 * @param thresholds by name, the unit in the name
 */
public record Clause(
    String code, String version, LocalDate from, Severity severity, Mark mark, Map<String, BigDecimal> thresholds, String basis) {

    /** How sure a row is. */
    public enum Mark { LAW, DESIGN, UNVERIFIED }

    /** A threshold; the tables and the rules must agree on its name. */
    public BigDecimal threshold(String name) {
        BigDecimal value = thresholds.get(name);
        if (value == null) {
            throw new IllegalArgumentException(code + " has no threshold " + name);
        }
        return value;
    }

    Clause basedOn(String articles) {
        return new Clause(code, version, from, severity, mark, thresholds, articles);
    }
}
