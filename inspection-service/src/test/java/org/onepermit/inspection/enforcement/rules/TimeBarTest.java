package org.onepermit.inspection.enforcement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** G-03. */
class TimeBarTest {

    @ParameterizedTest(name = "ended {0}, {1}, found {2}: passed {3}")
    @CsvSource({
        "2024-09-01, NONE, 2026-09-01, false", "2024-09-01, NONE, 2026-09-02, true",
        // a longer bar does not revive what an older law had let go
        "2024-09-01, POLLUTION, 2026-09-02, true",
        "2026-08-15, POLLUTION, 2031-08-15, false", "2026-08-15, POLLUTION, 2031-08-16, true",
        "2026-08-15, NONE, 2028-08-15, false", "2026-08-15, NONE, 2028-08-16, true",
        "2021-09-01, LIFE_OR_HEALTH, 2026-09-01, false", "2021-09-01, LIFE_OR_HEALTH, 2026-09-02, true",
        "2021-07-14, LIFE_OR_HEALTH, 2026-01-01, true"})
    void conductIsFoundInTime(LocalDate occurredTo, TimeBar.Harm harm, LocalDate foundOn, boolean passed) {
        assertThat(TimeBar.passed(occurredTo, harm, foundOn)).isEqualTo(passed);
    }
}
