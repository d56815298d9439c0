package org.onepermit.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** K-01 to K-03 and vectors K1 to K24. */
class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.bundled();

    @ParameterizedTest(name = "{0}: {1} + {2} wd = {3}")
    @CsvSource({
        "K1, 2025-01-20, 3, 2025-01-23", "K2, 2025-01-20, 20, 2025-02-21", "K3, 2025-01-24, 5, 2025-02-07",
        "K4, 2025-04-25, 20, 2025-05-27", "K5, 2025-09-25, 20, 2025-10-29", "K6, 2025-09-30, 1, 2025-10-09",
        "K7, 2025-09-30, 30, 2025-11-18", "K8, 2025-12-25, 20, 2026-01-23", "K9, 2025-12-31, 1, 2026-01-04",
        "K10, 2026-01-30, 20, 2026-03-05", "K11, 2026-02-13, 1, 2026-02-14", "K13, 2026-02-13, 3, 2026-02-25",
        "K14, 2026-02-13, 20, 2026-03-19", "K15, 2026-02-14, 20, 2026-03-20", "K16, 2026-04-30, 5, 2026-05-11",
        "K17, 2026-05-09, 1, 2026-05-11", "K18, 2026-06-18, 5, 2026-06-26", "K19, 2026-09-18, 20, 2026-10-22",
        "K20, 2026-09-24, 7, 2026-10-12", "K21, 2026-09-30, 20, 2026-11-03", "K22, 2026-09-30, 30, 2026-11-17",
        "K23, 2026-09-30, 45, 2026-12-08", "K24, 2026-10-08, 20, 2026-11-04"})
    void workingDayDeadlines(String row, LocalDate event, int n, LocalDate deadline) {
        assertThat(calendar.plusWorkingDays(event, n)).isEqualTo(deadline);
        assertThat(calendar.workingDaysBetween(event, deadline)).isEqualTo(n);
    }

    @Test
    void k12CalendarDaysEndWhereTheyEndForTheAuthorityAndOnAWorkingDayForTheParty() {
        LocalDate event = LocalDate.parse("2026-03-02");
        assertThat(calendar.plusCalendarDays(event, 90)).isEqualTo("2026-05-31");
        assertThat(calendar.partyDeadline(event, 90)).isEqualTo("2026-06-01");
        assertThat(calendar.partyDeadline(event, 89)).isEqualTo("2026-06-01");
        assertThat(calendar.partyDeadline(event, 88)).isEqualTo("2026-05-29");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, 2026-11-01", "2026-03-31, 2026-01-30", "2026-05-01, 2026-03-02"})
    void k03LatestFilingDate(LocalDate expiry, LocalDate latest) {
        assertThat(calendar.latestFilingDate(expiry, 60)).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({"2025, '19,19,21,22,19,20,23,21,23,18,20,23'", "2026, '21,16,22,21,19,21,23,21,22,18,21,23'"})
    void k01WorkingDaysByMonth(int year, String expected) {
        List<Integer> days = IntStream.rangeClosed(1, 12)
            .map(month -> calendar.workingDaysIn(YearMonth.of(year, month))).boxed().toList();
        assertThat(days).isEqualTo(Arrays.stream(expected.split(",")).map(Integer::valueOf).toList());
        assertThat(days.stream().mapToInt(Integer::intValue).sum()).isEqualTo(248);
    }

    @Test
    void refusesToCountPastTheLastKnownYear() {
        assertThat(calendar.knownYears()).containsExactlyInAnyOrder(2025, 2026);
        assertThatThrownBy(() -> calendar.plusWorkingDays(LocalDate.parse("2026-12-30"), 2)).hasMessageContaining("2027");
        assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.parse("2024-12-31"))).hasMessageContaining("2024");
    }

    @Test
    void daysInAPauseAreNotCounted() {
        LocalDate monday = LocalDate.parse("2026-03-02");
        Pause wednesdayToNextTuesday = new Pause(LocalDate.parse("2026-03-04"), LocalDate.parse("2026-03-10"));
        List<Pause> pauses = List.of(wednesdayToNextTuesday);
        assertThat(calendar.plusWorkingDays(monday, 2, pauses)).isEqualTo("2026-03-04");
        assertThat(calendar.plusWorkingDays(monday, 3, pauses)).isEqualTo("2026-03-11");
        assertThat(calendar.workingDaysBetween(monday, LocalDate.parse("2026-03-11"), pauses)).isEqualTo(3);
        assertThat(calendar.workingDaysBetween(monday, LocalDate.parse("2026-03-10"), pauses)).isEqualTo(2);
    }

    @Test
    void aPauseOfNoLengthChangesNothing() {
        LocalDate day = LocalDate.parse("2026-03-04");
        assertThat(calendar.plusWorkingDays(LocalDate.parse("2026-03-02"), 20, List.of(new Pause(day, day))))
            .isEqualTo(calendar.plusWorkingDays(LocalDate.parse("2026-03-02"), 20));
    }

    @Test
    void aDayEndsAtMidnightInChina() {
        assertThat(calendar.endOfDay(LocalDate.parse("2026-03-05"))).isEqualTo("2026-03-06T00:00:00+08:00");
    }

    @Test
    void anImportedYearIsAddedToTheBundledOnesAndReplacesItsLike() {
        WorkingCalendar more = WorkingCalendar.bundledWith(new StringReader("2027,OFF,2027-01-01,2027-01-01,元旦\n2026,WORK,2026-12-27,2026-12-27,调休\n"));
        assertThat(more.knownYears()).containsExactlyInAnyOrder(2025, 2026, 2027);
        assertThat(more.plusWorkingDays(LocalDate.parse("2026-12-31"), 1)).isEqualTo("2027-01-04");
        assertThat(more.isWorkingDay(LocalDate.parse("2026-12-27"))).isTrue();
        assertThat(more.isWorkingDay(LocalDate.parse("2026-10-01"))).isTrue();
        assertThat(more.isWorkingDay(LocalDate.parse("2025-10-01"))).isFalse();
    }

    @Test
    void anOwnTableReplacesTheBundledOne() {
        WorkingCalendar own = WorkingCalendar.read(new StringReader("# remark\n2027,OFF,2027-01-01,2027-01-03,元旦\n"));
        assertThat(own.plusWorkingDays(LocalDate.parse("2027-01-01"), 1)).isEqualTo("2027-01-04");
        assertThatThrownBy(() -> WorkingCalendar.read(new StringReader("2027,HOLIDAY,2027-01-01,2027-01-03,元旦")))
            .isInstanceOf(IllegalArgumentException.class);
    }
}
