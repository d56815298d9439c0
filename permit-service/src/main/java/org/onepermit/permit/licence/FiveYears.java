package org.onepermit.permit.licence;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Tonnes permitted in each of the permit's five years (C-04). */
@Embeddable
public record FiveYears(
    BigDecimal tonnesYear1, BigDecimal tonnesYear2, BigDecimal tonnesYear3, BigDecimal tonnesYear4, BigDecimal tonnesYear5) {

    private static final int YEARS = 5;

    static FiveYears of(List<BigDecimal> amounts) {
        BigDecimal[] years = new BigDecimal[YEARS];
        for (int i = 0; amounts != null && i < Math.min(YEARS, amounts.size()); i++) {
            years[i] = amounts.get(i);
        }
        return new FiveYears(years[0], years[1], years[2], years[3], years[4]);
    }

    /** Year by year; null where the permit names no amount. */
    public List<BigDecimal> byYear() {
        return Arrays.asList(tonnesYear1, tonnesYear2, tonnesYear3, tonnesYear4, tonnesYear5);
    }
}
