package org.onepermit.permit.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.permit.catalogue.rules.ManagementClass;
import org.onepermit.permit.filing.rules.FilingType;
import org.onepermit.permit.filing.rules.Finding;
import org.onepermit.platform.time.WorkingCalendar;

/** */
class ReviewClockTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.bundled();
    private static final ReviewTerms TERMS = ReviewTerms.defaults();
    private static final LocalDate K21 = LocalDate.parse("2026-09-30");

    @ParameterizedTest(name = "{0} {1}, site check {2}: {3} wd until {4}")
    @CsvSource({
        "INITIAL, SIMPLIFIED, , 20, 2026-11-03, R §12", "INITIAL, KEY, , 30, 2026-11-17, R §12",
        "INITIAL, KEY, 2026-10-15, 45, 2026-12-08, R §12", "INITIAL, SIMPLIFIED, 2026-10-15, 20, 2026-11-03, R §12",
        "REAPPLY, KEY, , 30, 2026-11-17, R §12", "RENEW, KEY, , 20, 2026-11-03, R §14",
        "RENEW, KEY, 2026-10-15, 20, 2026-11-03, R §14", "CHANGE_BASIC, KEY, , 20, 2026-11-03, APL §42"})
    void theLimitFollowsClassAndSiteCheck(FilingType type, ManagementClass managed, LocalDate siteCheck, int limit, LocalDate due, String basis) {
        ReviewClock clock = new ReviewClock(K21, type, managed, siteCheck, List.of());
        ClockReading reading = clock.reading(K21, CALENDAR, TERMS);
        assertThat(reading.limitWorkingDays()).isEqualTo(limit);
        assertThat(reading.dueOn()).isEqualTo(due);
        assertThat(reading.basis()).isEqualTo(basis);
        assertThat(reading.usedWorkingDays()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-08, 1, 19, false", "2026-11-03, 20, 0, false", "2026-11-04, 21, -1, true"})
    void showsTimeUsedAndLeft(LocalDate today, int used, int left, boolean overdue) {
        ClockReading reading = simplified(List.of()).reading(today, CALENDAR, TERMS);
        assertThat(reading.usedWorkingDays()).isEqualTo(used);
        assertThat(reading.leftWorkingDays()).isEqualTo(left);
        assertThat(reading.overdue()).isEqualTo(overdue);
        assertThat(reading.computation()).extracting(Finding::code)
            .containsExactly("A-17-CLOCK-START", "A-17-CLOCK-LIMIT", "A-17-CLOCK-DUE");
    }

    @Test
    void anEndedPauseMovesTheDeadlineByItsWorkingDays() {
        CountedPause pause = new CountedPause(LocalDate.parse("2026-10-09"), LocalDate.parse("2026-10-14"), 5);
        ClockReading reading = simplified(List.of(pause)).reading(LocalDate.parse("2026-10-15"), CALENDAR, TERMS);
        assertThat(reading.usedWorkingDays()).isEqualTo(3);
        assertThat(reading.dueOn()).isEqualTo("2026-11-09");
        assertThat(reading.pausedSince()).isNull();
        assertThat(reading.computation().get(2).values()).containsEntry("days", 4);
    }

    @Test
    void whilePausedTheClockStandsAndTheAnnouncedEndIsForecast() {
        CountedPause pause = new CountedPause(LocalDate.parse("2026-10-09"), null, 4);
        ReviewClock clock = simplified(List.of(pause));
        assertThat(clock.used(LocalDate.parse("2026-10-09"), CALENDAR)).isEqualTo(2);
        assertThat(clock.used(LocalDate.parse("2026-10-30"), CALENDAR)).isEqualTo(2);
        assertThat(clock.dueOn(LocalDate.parse("2026-10-10"), CALENDAR, TERMS)).isEqualTo("2026-11-09");
        assertThat(clock.dueOn(LocalDate.parse("2026-10-19"), CALENDAR, TERMS)).isEqualTo("2026-11-12");
        assertThat(clock.reading(LocalDate.parse("2026-10-19"), CALENDAR, TERMS).pausedSince()).isEqualTo("2026-10-09");
    }

    @ParameterizedTest
    @CsvSource({"KEY, 2026-11-16, false", "KEY, 2026-11-17, true", "SIMPLIFIED, 2026-11-17, false"})
    void aSiteCheckOfAKeyUnitIsOrderedBeforeDayThirty(ManagementClass managed, LocalDate today, boolean refused) {
        ReviewClock clock = new ReviewClock(K21, FilingType.INITIAL, managed, null, List.of());
        assertThat(clock.siteCheckRefused(today, CALENDAR, TERMS).isPresent()).isEqualTo(refused);
    }

    private static ReviewClock simplified(List<CountedPause> pauses) {
        return new ReviewClock(K21, FilingType.INITIAL, ManagementClass.SIMPLIFIED, null, pauses);
    }
}
