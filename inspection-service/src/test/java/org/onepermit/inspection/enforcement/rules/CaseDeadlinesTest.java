package org.onepermit.inspection.enforcement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.platform.time.Pause;
import org.onepermit.platform.time.WorkingCalendar;

/** G.1, G-01: 90 days run on the calendar, 3, 5 and 7 days on working days. National Day 2026: 1 to 7 October; 10 October is worked. */
class CaseDeadlinesTest {

    private static final CaseDeadlines DEADLINES = new CaseDeadlines(WorkingCalendar.bundled(), EnforcementTerms.defaults());
    private static final LocalDate DAY = LocalDate.parse("2026-09-01");

    @Test
    void g01ADecisionIsDueNinetyCalendarDaysAfterFiling() {
        assertThat(DEADLINES.decisionDueOn(DAY, List.of())).isEqualTo("2026-11-30");
    }

    @Test
    void g01DaysInPausesAreNotCounted() {
        Pause hearing = new Pause(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-11"));
        assertThat(DEADLINES.decisionDueOn(DAY, List.of(hearing))).isEqualTo("2026-12-10");
    }

    @Test
    void otherPeriodsAreWorkingDays() {
        LocalDate served = LocalDate.parse("2026-09-28");
        assertThat(DEADLINES.hearingRequestDueOn(served)).isEqualTo("2026-10-10");
        assertThat(DEADLINES.serviceDueOn(DAY)).isEqualTo("2026-09-10");
        assertThat(DEADLINES.publicationDueOn(DAY)).isEqualTo("2026-09-10");
        assertThat(DEADLINES.legalReviewDueOn(DAY, false)).isEqualTo("2026-09-08");
        assertThat(DEADLINES.legalReviewDueOn(DAY, true)).isEqualTo("2026-09-11");
        assertThat(DEADLINES.takeDownDueOn(DAY)).isEqualTo("2026-09-04");
    }

    @Test
    void sevenWorkingDaysLieBetweenTheAnnouncementAndTheHearing() {
        assertThat(DEADLINES.earliestHearing(DAY)).isEqualTo("2026-09-11");
    }

    @Test
    void aPartyPaysWithinFifteenDaysAndALastDayOffMoves() {
        assertThat(DEADLINES.paymentDueOn(DAY)).isEqualTo("2026-09-16");
        assertThat(DEADLINES.paymentDueOn(LocalDate.parse("2026-09-17"))).isEqualTo("2026-10-08");
    }

    @ParameterizedTest(name = "{1} days late: {2} yuan")
    @CsvSource({"100000, 0, 0", "100000, 1, 3000", "100000, 33, 99000", "100000, 34, 100000", "100000, 400, 100000", "100000, -1, 0"})
    void theSurchargeIsThreePerCentADayAndNeverMoreThanTheFine(BigDecimal fine, int days, BigDecimal surcharge) {
        assertThat(CaseDeadlines.surchargeYuan(fine, days)).isEqualByComparingTo(surcharge);
    }
}
