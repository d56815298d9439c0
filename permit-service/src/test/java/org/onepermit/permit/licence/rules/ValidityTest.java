package org.onepermit.permit.licence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

    @ParameterizedTest(name = "A-27: from {0} to {1}")
    @CsvSource({
        "2026-05-01, 2031-04-30",
        "2026-11-24, 2031-11-23",
        "2027-01-01, 2031-12-31",
        "2026-03-01, 2031-02-28",
        "2027-03-01, 2032-02-29",
        "2028-02-29, 2033-02-28",
    })
    void permitIsValidForFiveYearsLessTheLastDay(LocalDate from, LocalDate to) {
        assertThat(Validity.of(from)).isEqualTo(new Validity(from, to));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-30, false", "2026-05-01, true", "2031-04-30, true", "2031-05-01, false"})
    void firstAndLastDayAreBothValid(LocalDate day, boolean valid) {
        assertThat(Validity.of(LocalDate.of(2026, 5, 1)).covers(day)).isEqualTo(valid);
    }
}
