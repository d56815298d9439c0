package org.onepermit.report.ledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.report.ledger.rules.LedgerSummary.DayHours;
import org.onepermit.report.ledger.rules.LedgerSummary.Idle;

/** What is late, what units count, and what a period's ledger comes to. */
class LedgerRulesTest {

    @ParameterizedTest(name = "an entry of 1 March, entered {0}, is late: {1}")
    @CsvSource({"2026-03-01T18:00, false", "2026-03-04T00:00, false", "2026-03-04T00:01, true"})
    void entryIsLateMoreThan48HoursAfterTheEndOfItsDay(LocalDateTime enteredAt, boolean late) {
        assertThat(EntryChecks.late(LocalDate.parse("2026-03-01"), enteredAt)).isEqualTo(late);
    }

    @ParameterizedTest(name = "{1} {2} of {0} is {3} {4}")
    @CsvSource({"VOLUME, 0.29, 万m³, 2900, m³", "VOLUME, 5, t, 5, m³", "ENERGY, 1.5, 万kWh, 15000, kWh", "MASS, 2, t, 2000, kg", "GOODS, 400, kg, 0.4, t",
        "GOODS, 12, 箱, 12, 箱", "TIME, 8, 小时, 8, h"})
    void amountsAreBroughtToOneUnit(LedgerUnit.Kind kind, BigDecimal value, String unit, BigDecimal canonical, String canonicalUnit) {
        assertThat(LedgerUnit.of(kind, value, unit)).hasValueSatisfying(amount -> {
            assertThat(amount.value()).isEqualByComparingTo(canonical);
            assertThat(amount.unit()).isEqualTo(canonicalUnit);
        });
    }

    @ParameterizedTest(name = "{1} does not count {0}")
    @CsvSource({"VOLUME, kWh", "ENERGY, t", "MASS, m³", "TIME, t", "NONE, t"})
    void unitOfAnotherKindIsRefused(LedgerUnit.Kind kind, String unit) {
        assertThat(LedgerUnit.of(kind, BigDecimal.ONE, unit)).isEmpty();
    }

    @Test
    void idleDaysRunTogetherAndNeedNoTreatment() {
        List<LocalDate> days = Stream.of("2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04").map(LocalDate::parse).toList();
        List<DayHours> hours = List.of(hours("2026-03-01", "24"), hours("2026-03-02", "0"), hours("2026-03-03", "0"), hours("2026-03-04", "8"));

        LedgerSummary summary = LedgerSummary.of(days, List.of("TW001"), hours, Set.copyOf(days), 2, List.of());

        assertThat(summary.idle()).containsExactly(new Idle(days.get(1), days.get(2)));
        assertThat(summary.books()).extracting(book -> book.book() + " " + book.entered() + "/" + book.expected()).containsExactly("PRODUCTION 4/4", "TREATMENT 2/2");
    }

    @Test
    void dayWithoutAnEntryOfTheFacilityIsAGapAndNotUntreated() {
        List<LocalDate> days = List.of(LocalDate.parse("2026-03-01"));

        LedgerSummary summary = LedgerSummary.of(days, List.of("TW001"), List.of(hours("2026-03-01", "24")), Set.copyOf(days), 0, List.of());

        assertThat(summary.treatment()).singleElement().satisfies(each -> assertThat(each.untreatedHours()).isZero());
        assertThat(summary.books().get(1).entered()).isZero();
    }

    private static DayHours hours(String day, String hours) {
        return new DayHours(EntryKind.PRODUCTION_HOURS, null, LocalDate.parse(day), new BigDecimal(hours));
    }
}
