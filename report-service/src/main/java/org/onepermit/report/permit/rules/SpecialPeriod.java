package org.onepermit.report.permit.rules;

import java.math.BigDecimal;

/**
 * What a permit limits on days of a kind, such as heavy-pollution warnings (C-05).
 *
 * @param kind             kind of day, such as RED_WARNING
 * @param pollutant        the pollutant limited; null where production stops
 * @param kilogramsPerDay  the most on such a day; null where production stops
 */
public record SpecialPeriod(String kind, String pollutant, BigDecimal kilogramsPerDay) {

    public boolean stop() {
        return kilogramsPerDay == null;
    }
}
