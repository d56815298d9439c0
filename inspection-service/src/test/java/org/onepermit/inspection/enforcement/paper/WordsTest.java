package org.onepermit.inspection.enforcement.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How papers name who decides, and when something happened. */
class WordsTest {

    @ParameterizedTest(name = "{0} is for {1}")
    @CsvSource({"210211, 大连市生态环境局", "210106, 沈阳市生态环境局", "210200, 大连市生态环境局", "210000, 辽宁省生态环境厅"})
    void authorityIsTheBureauOfTheCityOrTheDepartmentOfTheProvince(String division, String authority) {
        assertThat(Words.authority(division)).isEqualTo(authority);
    }

    @Test
    void oneDayIsSaidOnce() {
        LocalDate day = LocalDate.of(2026, 7, 1);
        assertThat(Words.period(day, day)).isEqualTo("2026年7月1日");
        assertThat(Words.period(day, day.plusDays(1))).isEqualTo("2026年7月1日至2026年7月2日");
    }
}
