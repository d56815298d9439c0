package org.onepermit.workflow.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When repeating timers fire. */
class TimerCycleTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-01-31T10:00:00+08:00[Asia/Shanghai]");

    @ParameterizedTest
    @CsvSource({
        "R3/PT1H, 2026-01-31T03:00:00Z", "R/PT0.5S, 2026-01-31T02:00:00.500Z", "R/P1M, 2026-02-28T02:00:00Z",
        "R/P1W, 2026-02-07T02:00:00Z", "R2/P1DT2H, 2026-02-01T04:00:00Z", "R2/2025-01-01T00:00:00Z/P1D, 2025-01-01T00:00:00Z",
        "0 0 9 * * MON-FRI, 2026-02-02T01:00:00Z"})
    void theFirstMoment(String cycle, Instant first) {
        assertThat(TimerCycle.of(cycle).first(NOW)).isEqualTo(first);
    }

    @Test
    void anIntervalIsCountedFromWhatWasDueHoweverLateItIs() {
        assertThat(TimerCycle.of("R3/PT1H").after(NOW, NOW.plusDays(9))).contains(Instant.parse("2026-01-31T03:00:00Z"));
    }

    @Test
    void momentsOfACronExpressionThatWereMissedAreMadeUpForByOne() {
        assertThat(TimerCycle.of("0 0 * * * *").after(NOW, NOW.plusHours(5).plusMinutes(1)))
                .contains(NOW.plusHours(6).toInstant());
    }

    @Test
    void theTimesRunOut() {
        TimerCycle twice = TimerCycle.of("R2/2026-01-31T10:00:00+08:00/PT1H");
        assertThat(twice.after(NOW, NOW)).isPresent();
        assertThat(twice.remaining()).isEqualTo("R1/PT1H");
        assertThat(TimerCycle.of(twice.remaining()).after(NOW, NOW)).isEmpty();
        assertThat(TimerCycle.of("R/PT1H").remaining()).isEqualTo("R/PT1H");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "R", "R3", "R0/PT1H", "R-1/PT1H", "Rx/PT1H", "R/PT0S", "R/-PT1H", "R/P-1D", "R/1 hour",
        "R/a/b/PT1H", "whenever", "* * *"})
    void whatIsNoCycleIsRefused(String text) {
        assertThatThrownBy(() -> TimerCycle.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
