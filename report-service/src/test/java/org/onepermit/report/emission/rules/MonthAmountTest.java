package org.onepermit.report.emission.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onepermit.platform.codes.Pollutant.Medium;
import org.onepermit.report.emission.rules.MonthAmount.Known;
import org.onepermit.report.emission.rules.MonthAmount.Method;

/** A month's amount goes by the best evidence there is (C.2). */
class MonthAmountTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @Test
    void waterAndAirAreBroughtToKilograms() {
        assertThat(of(known(Medium.WATER, List.of("50"), "1825000", null)).kilograms()).isEqualByComparingTo("91250");
        assertThat(of(known(Medium.AIR, List.of("60"), "50000000", null)).kilograms()).isEqualByComparingTo("3000");
    }

    @Test
    void monthWithoutSamplesIsServedByTheLatestThatHasAny() {
        Known known = new Known("DW001", "w01018", Medium.WATER, MARCH, List.of(), numbers("40", "60"), YearMonth.of(2026, 1), new BigDecimal("1000"), null,
            false);

        MonthAmount amount = of(known);

        assertThat(amount.kilograms()).isEqualByComparingTo("50");
        assertThat(amount.sampled()).isFalse();
        assertThat(amount.formula()).isEqualTo("50 mg/L (n=2, 2026-01) × 1000 m³ × 10^-3 = 50 kg");
    }

    @Test
    void measurementComesBeforeCoefficientAndNothingIsCountedFromNothing() {
        assertThat(of(known(Medium.WATER, List.of("50"), "1000", "77")).method()).isEqualTo(Method.MANUAL);
        assertThat(of(known(Medium.WATER, List.of("50"), null, "77"))).satisfies(amount -> {
            assertThat(amount.method()).isEqualTo(Method.COEFFICIENT);
            assertThat(amount.kilograms()).isEqualByComparingTo("77");
        });
        assertThat(MonthAmount.of(known(Medium.WATER, List.of(), "1000", null))).isEmpty();
        assertThat(MonthAmount.of(known(Medium.WATER, List.of("50"), null, null))).isEmpty();
    }

    @Test
    void runningMonthCountsAsOfTheDay() {
        MonthAmount amount = of(known(Medium.WATER, List.of("50"), "1000", null));

        assertThat(amount.day(LocalDate.parse("2026-03-10"))).isEqualTo("2026-03-10");
        assertThat(amount.day(LocalDate.parse("2026-05-10"))).isEqualTo("2026-03-31");
    }

    private static MonthAmount of(Known known) {
        return MonthAmount.of(known).orElseThrow();
    }

    private static Known known(Medium medium, List<String> samples, String volume, String stated) {
        return new Known("X", "y", medium, MARCH, numbers(samples.toArray(String[]::new)), List.of(), null, volume == null ? null : new BigDecimal(volume),
            stated == null ? null : new BigDecimal(stated), false);
    }

    private static List<BigDecimal> numbers(String... texts) {
        return List.of(texts).stream().map(BigDecimal::new).toList();
    }
}
