package org.onepermit.inspection.draw.rules.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onepermit.platform.problem.ProblemException;

/** F-04: rounding is up, and exact. */
class RatioTest {

    @ParameterizedTest
    @CsvSource({
        "5, 0, 0", "5, 1, 1", "5, 19, 1", "5, 20, 1", "5, 21, 2", "5, 40, 2", "5, 41, 3", "25, 4, 1", "25, 5, 2", "25, 271, 68",
        "15, 20, 3", "15, 21, 4", "12.5, 8, 1", "12.5, 9, 2", "0.0001, 1000000, 1", "0.0001, 1000001, 2", "0, 500, 0", "100, 7, 7",
        // 0.07 × 100 is 7.000000000000001 in binary fractions
        "7, 100, 7", "29, 100, 29", "57, 100, 57", "58, 100, 58", "110, 100, 110"})
    void percentagesAreRoundedUp(BigDecimal percent, int base, int quota) {
        assertThat(Ratio.percent(percent).ceil(base)).isEqualTo(quota);
    }

    @ParameterizedTest
    @CsvSource({"5, 8, 40", "10, 8, 80", "5, 0, 0"})
    void soManyForEachInspector(int factor, int inspectors, int visits) {
        assertThat(Ratio.times(factor).ceil(inspectors)).isEqualTo(visits);
    }

    @Property
    void isTheSmallestWholeNumberNotBelow(
            @ForAll @IntRange(max = 999_999_999) int base, @ForAll @IntRange(max = 1000) int numerator,
            @ForAll @IntRange(min = 1000, max = 100_000) int denominator) {
        BigDecimal exact = new BigDecimal(base).multiply(new BigDecimal(numerator))
            .divide(new BigDecimal(denominator), 0, RoundingMode.CEILING);
        assertThat(new Ratio(numerator, denominator).ceil(base)).isEqualTo(exact.intValueExact());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00001", "-5", "1e9"})
    void whatIsNoPercentageIsRefused(BigDecimal percent) {
        assertThatThrownBy(() -> Ratio.percent(percent)).isInstanceOf(ProblemException.class);
    }

    @Test
    void moreThanALineHoldsIsRefused() {
        assertThatThrownBy(() -> Ratio.times(2).ceil(999_999_999)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> new Stratum("G", Ratio.times(2), 999_999_999)).isInstanceOf(ProblemException.class);
    }
}
