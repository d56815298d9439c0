package org.onepermit.report.duty.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.report.Example;
import org.onepermit.report.duty.rules.Obligation.Status;
import org.onepermit.report.duty.rules.PermitReporting.Version;
import org.onepermit.report.permit.rules.Holding;
import org.onepermit.report.permit.rules.ReportPeriod;
import org.onepermit.report.permit.rules.ReportRequirement;
import org.onepermit.report.permit.rules.ReportType;

/** D-08 to D-10: what is owed, by when. */
class DutyCalendarTest {

    private static final DutyTerms TERMS = DutyTerms.defaults();
    private static final LocalDate END_OF_2027 = LocalDate.of(2027, 12, 31);

    @ParameterizedTest(name = "D-09 {0}: held from {1}: {2}")
    @CsvSource({
        "ANNUAL, 2026-10-01, DUE", "ANNUAL, 2026-10-02, SKIPPED", "ANNUAL, 2026-12-31, SKIPPED", "ANNUAL, 2026-01-01, DUE",
        "HALF_YEARLY, 2026-10-01, DUE", "HALF_YEARLY, 2026-10-02, SKIPPED",
        "QUARTERLY, 2026-12-01, DUE", "QUARTERLY, 2026-12-02, SKIPPED",
        "MONTHLY, 2026-12-22, DUE", "MONTHLY, 2026-12-23, SKIPPED", "MONTHLY, 2027-02-19, DUE", "MONTHLY, 2027-02-20, SKIPPED"})
    void aShortFirstPeriodIsFoldedIntoTheNext(ReportType type, LocalDate from, Status expected) {
        List<Obligation> obligations = DutyCalendar.derive(permit(from, LocalDate.of(2031, 12, 31), require(type)), END_OF_2027, TERMS);
        assertThat(obligations.get(0).status()).isEqualTo(expected);
        assertThat(obligations.get(0).period().holds(from)).isTrue();
        assertThat(obligations.get(1).status()).isEqualTo(Status.DUE);
        assertThat(obligations.get(1).coversFrom()).isEqualTo(expected == Status.SKIPPED ? obligations.get(0).period().from() : obligations.get(1).period().from());
    }

    @Test
    void aShortRestAtTheEndStaysOwed() {
        PermitReporting cancelled = permit(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 1, 20), require(ReportType.ANNUAL));
        assertThat(DutyCalendar.derive(cancelled, END_OF_2027, TERMS)).extracting(Obligation::status, each -> each.period().from().getYear())
            .containsExactly(tuple(Status.DUE, 2024), tuple(Status.DUE, 2025),
                tuple(Status.DUE, 2026));
    }

    @ParameterizedTest(name = "D-08 {0}, {1} months, day {2}: {3}")
    @CsvSource({
        "ANNUAL, 1, 15, 2027-01-15", "ANNUAL, 1, 31, 2027-01-31", "ANNUAL, 2, 31, 2027-02-28", "ANNUAL, , , 2027-01-31",
        "QUARTERLY, 1, 15, 2026-04-15", "QUARTERLY, , , 2026-04-15", "MONTHLY, 1, 15, 2026-02-15", "MONTHLY, 1, 31, 2026-02-28", "MONTHLY, , , 2026-02-15"})
    void theDueDayComesFromThePermit(ReportType type, Integer offset, Integer day, LocalDate due) {
        PermitReporting permit = permit(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 12, 31), new ReportRequirement(type, offset, day, List.of(), null));
        assertThat(DutyCalendar.derive(permit, END_OF_2027, TERMS).get(0).dueOn()).isEqualTo(due);
    }

    @Test
    void whereThePermitAllowsItAPeriodIsReportedWithTheLongerOneThatEndsWithIt() {
        PermitReporting permit = permit(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 12, 31), require(ReportType.ANNUAL),
            mergeable(ReportType.QUARTERLY), mergeable(ReportType.MONTHLY));
        List<Obligation> obligations = DutyCalendar.derive(permit, LocalDate.of(2026, 12, 31), TERMS);
        assertThat(obligations).hasSize(1 + 4 + 12);
        assertThat(obligations).filteredOn(each -> each.status() == Status.MERGED).extracting(each -> each.period().type() + " " + each.period().to() + " → "
            + each.mergedInto().type() + " due " + each.dueOn()).containsExactly(
                "QUARTERLY 2026-12-31 → ANNUAL due 2027-01-31", "MONTHLY 2026-03-31 → QUARTERLY due 2026-04-15",
                "MONTHLY 2026-06-30 → QUARTERLY due 2026-07-15", "MONTHLY 2026-09-30 → QUARTERLY due 2026-10-15",
                "MONTHLY 2026-12-31 → ANNUAL due 2027-01-31");
    }

    @Test
    void nothingIsMergedUnlessThePermitSaysSoNorIntoASkippedReport() {
        PermitReporting silent = permit(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 12, 31), require(ReportType.ANNUAL), require(ReportType.QUARTERLY));
        assertThat(DutyCalendar.derive(silent, LocalDate.of(2026, 12, 31), TERMS)).allMatch(Obligation::owed).hasSize(5);
        PermitReporting late = permit(LocalDate.of(2026, 11, 1), LocalDate.of(2031, 10, 31), require(ReportType.ANNUAL), mergeable(ReportType.QUARTERLY));
        assertThat(DutyCalendar.derive(late, LocalDate.of(2026, 12, 31), TERMS)).extracting(Obligation::status).containsExactly(Status.SKIPPED, Status.DUE);
    }

    @Test
    void aChangeCountsForThePeriodItFallsInto() {
        PermitReporting changed = new PermitReporting("P", List.of(new Holding(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 12, 31))), List.of(
            new Version(LocalDate.of(2026, 1, 1), List.of(due(ReportType.QUARTERLY, 20))), new Version(LocalDate.of(2026, 6, 30), List.of(due(ReportType.QUARTERLY, 10)))));
        assertThat(DutyCalendar.derive(changed, LocalDate.of(2026, 12, 31), TERMS)).extracting(Obligation::dueOn).containsExactly(
            LocalDate.of(2026, 4, 20), LocalDate.of(2026, 7, 10), LocalDate.of(2026, 10, 10), LocalDate.of(2027, 1, 10));
    }

    @Test
    void derivedAnewOnlyTheDifferenceIsToBeDone() {
        PermitReporting before = permit(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 6, 30), require(ReportType.ANNUAL));
        PermitReporting renewed = new PermitReporting("P", List.of(before.held().get(0), new Holding(LocalDate.of(2026, 7, 1), LocalDate.of(2031, 6, 30))),
            List.of(before.versions().get(0), new Version(LocalDate.of(2026, 7, 1), List.of(due(ReportType.ANNUAL, 15)))));
        List<DutyChange> changes = DutyChange.between(derive(before), derive(renewed), Set.of());
        assertThat(changes).extracting(DutyChange::kind, each -> each.now().dueOn()).containsExactly(
            tuple(DutyChange.Kind.CHANGED, LocalDate.of(2027, 1, 15)),
            tuple(DutyChange.Kind.ADDED, LocalDate.of(2028, 1, 15)));
        PermitReporting cancelled = permit(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), require(ReportType.ANNUAL));
        assertThat(DutyChange.between(derive(before), derive(cancelled), Set.of())).singleElement()
            .returns(DutyChange.Kind.WITHDRAWN, DutyChange::kind).returns(ReportPeriod.year(2026), each -> each.before().period());
        assertThat(DutyChange.between(derive(before), derive(cancelled), Set.of(ReportPeriod.year(2026)))).isEmpty();
        assertThat(DutyChange.between(derive(before), derive(before), Set.of())).isEmpty();
    }

    @Test
    void theSewagePlantOwesFourQuartersAndAYear() {
        PermitReporting permit = new PermitReporting("91210200MA0ABCDE63001V", List.of(new Holding(LocalDate.of(2023, 1, 1), LocalDate.of(2027, 12, 31))),
            List.of(new Version(LocalDate.of(2023, 1, 1), Example.SEWAGE.content().reporting().reports())));
        assertThat(DutyCalendar.derive(permit, LocalDate.of(2025, 12, 31), TERMS)).filteredOn(each -> each.period().to().getYear() == 2025)
            .extracting(Obligation::dueOn).containsExactly(LocalDate.of(2026, 1, 31), LocalDate.of(2025, 4, 15), LocalDate.of(2025, 7, 15),
                LocalDate.of(2025, 10, 15), LocalDate.of(2026, 1, 15));
    }

    @ParameterizedTest(name = "run on {1} after {0}: {2}")
    @CsvSource({
        "2027-01-15, 2027-01-16, -15", "2027-01-16, 2027-01-27, ''", "2027-01-16, 2027-01-28, -3", "2027-01-28, 2027-01-31, ''",
        "2027-01-31, 2027-02-01, 1", "2027-01-15, 2027-02-01, '-15,-3,1'", "2027-02-01, 2027-12-31, ''"})
    void d16RemindsFifteenAndThreeDaysBeforeAndTheDayAfter(LocalDate after, LocalDate today, String days) {
        List<Obligation> owed = derive(permit(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), require(ReportType.ANNUAL)));
        List<Reminder> reminders = Reminder.between(owed, Set.of(), after, today, TERMS);
        assertThat(String.join(",", reminders.stream().map(each -> String.valueOf(each.days())).toList())).isEqualTo(days);
        assertThat(reminders).allMatch(each -> each.lead() == (each.days() == 1));
        assertThat(Reminder.between(owed, Set.of(ReportPeriod.year(2026)), after, today, TERMS)).isEmpty();
    }

    @Test
    void nobodyIsRemindedOfWhatIsNotOwed() {
        List<Obligation> skipped = DutyCalendar.derive(permit(LocalDate.of(2026, 12, 1), LocalDate.of(2031, 11, 30), require(ReportType.ANNUAL)),
            LocalDate.of(2026, 12, 31), TERMS);
        assertThat(skipped).singleElement().returns(Status.SKIPPED, Obligation::status);
        assertThat(Reminder.of(skipped.get(0), TERMS)).isEmpty();
    }

    private static List<Obligation> derive(PermitReporting permit) {
        return DutyCalendar.derive(permit, LocalDate.of(2027, 6, 30), TERMS);
    }

    private static PermitReporting permit(LocalDate from, LocalDate to, ReportRequirement... reports) {
        return new PermitReporting("P", List.of(new Holding(from, to)), List.of(new Version(from, List.of(reports))));
    }

    private static ReportRequirement require(ReportType type) {
        return new ReportRequirement(type, null, null, List.of(), null);
    }

    private static ReportRequirement mergeable(ReportType type) {
        return new ReportRequirement(type, null, null, List.of(), true);
    }

    private static ReportRequirement due(ReportType type, int day) {
        return new ReportRequirement(type, 1, day, List.of(), null);
    }
}
