package org.onepermit.permit.licence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Outlets, limits and totals of one version, as pages show them. None of it may be secret: it is what the public is told (I-03). */
public record PermitContent(List<PermitOutlet> outlets, List<Limit> limits, List<Total> totals) {

    /**
     * One limit.
     *
     * @param outlet        an outlet's code, or where at the boundary
     * @param tonnesPerYear years 1 to 5; null where the permit names no amount
     */
    public record Limit(
        String outlet, String outletName, String medium, String pollutant, BigDecimal concentration, String unit, BigDecimal rateKgPerHour,
        BigDecimal dayDecibel, BigDecimal nightDecibel, String standard, List<BigDecimal> tonnesPerYear) {

        private static Limit of(PermitLimit limit, PermitOutlet outlet) {
            List<BigDecimal> tonnes = limit.tonnes() == null ? null : limit.tonnes().byYear();
            return new Limit(limit.point(), outlet == null ? null : outlet.name(), outlet == null ? null : outlet.medium(),
                limit.pollutant(), limit.concentration(), limit.unit(), limit.rateKgPerHour(), limit.dayDecibel(), limit.nightDecibel(),
                limit.standards(), tonnes);
        }
    }

    /** The unit's amount of one pollutant, years 1 to 5. */
    public record Total(String pollutant, List<BigDecimal> tonnesPerYear) { }

    public static PermitContent of(PermitVersion version) {
        Map<String, PermitOutlet> outlets = version.outlets().stream()
            .collect(Collectors.toMap(PermitOutlet::code, Function.identity(), (first, second) -> first));
        return new PermitContent(version.outlets(),
            version.limits().stream().map(limit -> Limit.of(limit, outlets.get(limit.point()))).toList(),
            version.totals().stream().map(total -> new Total(total.pollutant(), total.tonnes() == null ? null : total.tonnes().byYear())).toList());
    }
}
