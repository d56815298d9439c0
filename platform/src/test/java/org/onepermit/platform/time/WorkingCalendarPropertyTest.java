package org.onepermit.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** K-02 for any day, not only the vectors. */
class WorkingCalendarPropertyTest {

    private final WorkingCalendar calendar = WorkingCalendar.bundled();

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 500).map(LocalDate.parse("2025-01-01")::plusDays);
    }

    @Property
    void aDeadlineIsAWorkingDayAndCountingItBackGivesThePeriod(@ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 45) int n) {
        LocalDate deadline = calendar.plusWorkingDays(event, n);
        assertThat(calendar.isWorkingDay(deadline)).isTrue();
        assertThat(calendar.workingDaysBetween(event, deadline)).isEqualTo(n);
        assertThat(calendar.workingDaysBetween(event, deadline.minusDays(1))).isEqualTo(n - 1);
    }

    @Property
    void periodsAdd(@ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 20) int first, @ForAll @IntRange(min = 1, max = 20) int then) {
        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(event, first), then)).isEqualTo(calendar.plusWorkingDays(event, first + then));
    }

    @Property
    void aPauseMovesADeadlineByTheWorkingDaysInIt(
            @ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 30) int n, @ForAll @IntRange(max = 20) int after,
            @ForAll @IntRange(max = 20) int length) {
        Pause pause = new Pause(event.plusDays(after), event.plusDays(after + length));
        LocalDate deadline = calendar.plusWorkingDays(event, n, List.of(pause));
        int within = calendar.workingDaysBetween(event, deadline) - n;
        assertThat(calendar.workingDaysBetween(event, deadline, List.of(pause))).isEqualTo(n);
        assertThat(within).isBetween(0, calendar.workingDaysBetween(pause.from(), pause.to()));
        assertThat(deadline).isAfterOrEqualTo(calendar.plusWorkingDays(event, n));
    }

    @Property
    void aPartysDeadlineIsNeverEarlierThanTheDayItselfAndAlwaysAWorkingDay(@ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 90) int n) {
        LocalDate deadline = calendar.partyDeadline(event, n);
        assertThat(deadline).isAfterOrEqualTo(event.plusDays(n));
        assertThat(calendar.isWorkingDay(deadline)).isTrue();
        assertThat(calendar.workingDaysBetween(event.plusDays(n).minusDays(1), deadline)).isEqualTo(1);
    }
}
