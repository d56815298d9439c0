package org.onepermit.report.emission.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.report.Example;
import org.onepermit.report.permit.rules.PermitInForce;

/** C-15: COD of the sewage plant, 1 825 t a year, 5 t a day. */
class AmountBudgetTest {

    private static final PermitInForce PERMIT = Example.read(Example.STRICT, Example.SEWAGE.permit(), PermitInForce.class);

    @ParameterizedTest(name = "{1} kg by {0}: {2}, over: {3}")
    @CsvSource({
        "2025-04-10, 399999.9, , false", "2025-04-10, 400000, 80, false", "2025-04-10, 449999.9, 80, false", "2025-04-10, 450000, 90, false",
        "2025-04-10, 499999.9, 90, false", "2025-04-10, 500000, 100, false", "2025-12-31, 1825000, 100, false", "2025-12-31, 1825000.1, 100, true",
        "2025-04-10, 1825000.1, 100, true", "2025-04-10, 0, , false"})
    void warnsProRataAndJudgesTheYear(LocalDate asOf, BigDecimal kilograms, BigDecimal reached, boolean over) {
        List<AmountBudget> lines = of(asOf, new Discharge("DW001", "w01018", asOf, kilograms));
        assertThat(lines).filteredOn(line -> line.pollutant().equals("w01018")).hasSize(2).allSatisfy(line -> {
            assertThat(line.reachedPercent()).isEqualTo(reached);
            assertThat(line.overAmount()).isEqualTo(over);
        });
    }

    @Test
    void showsItsWorking() {
        AmountBudget line = of(LocalDate.of(2025, 4, 10), new Discharge("DW001", "w01018", LocalDate.of(2025, 4, 1), new BigDecimal("450000"))).get(0);
        assertThat(line.formula()).isEqualTo("450 t / (1825 t × 100 / 365) = 90 %");
        assertThat(line.outlet()).isEqualTo("DW001");
        assertThat(line.proRataTonnes()).isEqualByComparingTo("500");
    }

    @Test
    void countsTheYearUpToTheDayAndNoOther() {
        List<AmountBudget> lines = of(LocalDate.of(2025, 6, 30),
            new Discharge("DW001", "w01018", LocalDate.of(2024, 12, 31), new BigDecimal("1000")), new Discharge("DW001", "w01018", LocalDate.of(2025, 1, 1), new BigDecimal("10")),
            new Discharge("DW001", "w01018", LocalDate.of(2025, 6, 30), new BigDecimal("20")), new Discharge("DW001", "w01018", LocalDate.of(2025, 7, 1), new BigDecimal("4000")));
        assertThat(lines.get(0).actualTonnes()).isEqualByComparingTo("0.03");
    }

    @Test
    void theUnitsTotalLeavesOutPlacesWithoutAPermittedAmount() {
        LocalDate day = LocalDate.of(2025, 6, 30);
        List<AmountBudget> lines = of(day, new Discharge("DW001", "w01018", day, new BigDecimal("10")), new Discharge("DW009", "w01018", day, new BigDecimal("500")));
        assertThat(lines).filteredOn(line -> line.outlet() == null && line.pollutant().equals("w01018")).singleElement()
            .satisfies(line -> assertThat(line.actualTonnes()).isEqualByComparingTo("0.01"));
        assertThat(lines).hasSize(8);
    }

    private static List<AmountBudget> of(LocalDate asOf, Discharge... discharges) {
        return AmountBudget.of(PERMIT, asOf, List.of(discharges), BudgetTerms.defaults());
    }
}
