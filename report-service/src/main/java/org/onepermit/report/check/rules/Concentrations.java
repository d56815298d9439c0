package org.onepermit.report.check.rules;

import java.math.BigDecimal;
import java.util.Optional;
import org.onepermit.report.check.rules.Figures.Measured;
import org.onepermit.report.emission.rules.UnitTable;
import org.onepermit.report.permit.rules.PermitContent.BoundaryLimit;
import org.onepermit.report.permit.rules.PermitContent.Limit;
import org.onepermit.report.permit.rules.PermitContent.Outlet;

/** Concentrations and rates against the permit (D-20 compliance of discharge; C.4). */
final class Concentrations {

    private Concentrations() { }

    /** ER-17: a reported mean or maximum is over the permitted concentration or rate (R §34(1)). */
    static void overLimit(Examination exam, Ruling ruling) {
        for (Outlet outlet : exam.content().outlets()) {
            for (Limit limit : outlet.limits()) {
                limit(exam, outlet.code(), limit.pollutant(), limit.concentration(), limit.rateKgPerHour(), ruling);
            }
        }
        for (BoundaryLimit limit : exam.content().fugitive()) {
            limit(exam, limit.place(), limit.pollutant(), limit.concentration() == null ? limit.dayDecibel() : limit.concentration(), null, ruling);
        }
    }

    private static void limit(
        Examination exam, String place, String pollutant, BigDecimal concentration, BigDecimal rateKgPerHour, Ruling ruling) {
        if (concentration == null && rateKgPerHour == null) {
            ruling.gap(Gap.LIMIT_NOT_STATED);
            return;
        }
        Optional<Measured> line = exam.figures().measured(place, pollutant);
        if (line.isEmpty() || line.get().line().max() == null && line.get().line().mean() == null) {
            ruling.gap(Gap.VALUE_NOT_REPORTED);
            return;
        }
        boolean rate = line.get().unit() != null && line.get().unit().kind() == UnitTable.Kind.MASS_RATE;
        BigDecimal bound = rate ? rateKgPerHour : concentration;
        if (bound == null) {
            ruling.gap(Gap.NOT_COMPARABLE);
            return;
        }
        String code = rate ? "ER-17-RATE" : "ER-17-CONCENTRATION";
        compare(code, line.get(), "max", line.get().line().max(), bound, ruling);
        compare(code, line.get(), "mean", line.get().line().mean(), bound, ruling);
    }

    private static void compare(String code, Measured line, String statistic, BigDecimal value, BigDecimal bound, Ruling ruling) {
        if (value == null) {
            return;
        }
        Optional<BigDecimal> found = line.canonical(value);
        if (found.isEmpty()) {
            ruling.gap(Gap.UNIT_UNKNOWN);
        } else if (ruling.when(found.get().compareTo(bound) > 0)) {
            ruling.find(code, Finding.at(line.field() + "/" + statistic).with("place", line.line().point()).pollutant(line.code())
                .numbers(found.get(), bound, line.unit().kind().unit()).shown(Figures.plain(found.get()) + " > " + Figures.plain(bound)));
        }
    }
}
