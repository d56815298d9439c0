package org.onepermit.permit.licence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.onepermit.permit.filing.rules.Dossier;

/**
 * What one version permits of one pollutant at one point (A-26 items 5 and 10).
 *
 * @param point an outlet's code, or where at the boundary
 */
@Embeddable
public record PermitLimit(
    String point, String pollutant, BigDecimal concentration, String unit, BigDecimal rateKgPerHour, BigDecimal dayDecibel,
    BigDecimal nightDecibel, String standards, @Embedded FiveYears tonnes) {

    static PermitLimit of(Dossier.Outlet outlet, Dossier.Limit limit) {
        return new PermitLimit(outlet.code(), limit.pollutant(), limit.concentration(), limit.unit(), limit.rateKgPerHour(), null, null,
            standards(limit.standards()), FiveYears.of(limit.tonnesPerYear()));
    }

    static PermitLimit of(Dossier.BoundaryLimit limit) {
        return new PermitLimit(limit.place(), limit.pollutant(), limit.concentration(), limit.unit(), null, limit.dayDecibel(),
            limit.nightDecibel(), limit.standard(), FiveYears.of(List.of()));
    }

    private static String standards(List<Dossier.Standard> standards) {
        return standards == null ? null : standards.stream().map(Dossier.Standard::name).collect(Collectors.joining("；"));
    }
}
