package org.onepermit.permit.filing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.permit.filing.rules.Dossier.AmountCalculation;
import org.onepermit.permit.filing.rules.Dossier.Limit;
import org.onepermit.permit.filing.rules.Dossier.Standard;

/** C-01 to C-04. */
class LimitsTest {

    private static final FilingTerms TERMS = FilingTerms.defaults();

    @ParameterizedTest(name = "EIA of {0} at {1}: {2} binds")
    @CsvSource({
        "2014-12-31, 30, 50", "2015-01-01, 30, 30", "2015-01-01, 60, 50", "2020-06-01, 45, 45", ", 30, 50"})
    void c02EiaBindsIfStricterAndDatedSince2015(LocalDate datedOn, BigDecimal eia, BigDecimal binding) {
        Limit limit = new Limit("w01018", new BigDecimal("50"), "mg/L", List.of(
            new Standard("NATIONAL", "national", new BigDecimal("100"), null), new Standard("LOCAL", "local", new BigDecimal("50"), null),
            new Standard("EIA", "approval", eia, datedOn)), List.of(), null);
        assertThat(Limits.binding(limit, TERMS)).map(Standard::concentration).contains(binding);
    }

    @ParameterizedTest(name = "C-03: 5 000 m³/d × {1} mg/L = {2} t/a")
    @CsvSource({"w01018, 50, 91.25", "w21001, 15, 27.375", "w21011, 0.5, 0.9125"})
    void c03WaterAmount(String pollutant, BigDecimal concentration, BigDecimal tonnes) {
        AmountCalculation calculation = new AmountCalculation("DW001", pollutant, "WATER_FLOW", new BigDecimal("1825000"), null, null,
            concentration, null, null);
        assertThat(Calculations.tonnes(calculation).orElseThrow()).isEqualByComparingTo(tonnes);
    }

    @Test
    void c03AirAmountByPerformanceValue() {
        AmountCalculation calculation = new AmountCalculation("DA001", "a21026", "AIR_PERFORMANCE", null, new BigDecimal("3600000"),
            new BigDecimal("2830"), new BigDecimal("35"), null, null);
        assertThat(Calculations.tonnes(calculation).orElseThrow()).isEqualByComparingTo("356.58");
    }

    @ParameterizedTest
    @CsvSource({"91.25, 100, 80, 80", "91.25, 90, 95, 90", "91.25, , , 91.25", ", , 80, 80"})
    void c03TheLeastOfSpecificationEiaAndQuota(BigDecimal specification, BigDecimal eia, BigDecimal quota, BigDecimal most) {
        PermittedAmount amount = new PermittedAmount("w01018", specification, eia, quota);
        assertThat(amount.most()).contains(most);
        assertThat(amount.shown()).startsWith("min(").endsWith("= " + most + " t/a");
    }

    @Test
    void theArithmeticOfEveryTotalIsShown() {
        assertThat(Limits.check(Example.SEWAGE_PLANT.dossier(), TERMS)).hasSize(4).allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("C-03-PERMITTED");
            assertThat(finding.severity()).isEqualTo(Finding.Severity.INFO);
        }).extracting(Finding::formula).first().isEqualTo("min(1825, 1825, 1825) = 1825 t/a");
    }

    @ParameterizedTest(name = "COD quota {0}: {1}")
    @CsvSource({"1825, 0", "1824.99, 1", "1900, 0"})
    void amountsAtAndOverTheQuota(String quota, int grounds) {
        Dossier dossier = Example.SEWAGE_PLANT.with("\"quotaTonnesPerYear\": 1825\n", "\"quotaTonnesPerYear\": " + quota + "\n");
        assertThat(Limits.check(dossier, TERMS)).filteredOn(finding -> finding.code().equals("A-25-AMOUNT-QUOTA")).hasSize(grounds);
    }

    @ParameterizedTest(name = "C-04: outlet has {0} t/a, total 182.5 t/a: {1} findings")
    @CsvSource({"182.5, 0", "182.51, 0", "182.49, 0", "182.511, 1", "182.48, 1"})
    void c04TotalsAddUpWithinOneHundredth(String amount, int findings) {
        Dossier dossier = Example.SEWAGE_PLANT.with("\"tonnesPerYear\": [\n            182.5,", "\"tonnesPerYear\": [\n            " + amount + ",");
        assertThat(Limits.check(dossier, TERMS)).filteredOn(finding -> finding.code().equals("C-04-SUM")).hasSize(findings);
    }

    @Test
    void c01AMainOutletHasAmountsAndTheUnitATotal() {
        Dossier dossier = Example.SINTERING_PLANT.with("\"pollutant\": \"a21026\",\n      \"tonnesPerYear\"", "\"pollutant\": \"a21018\",\n      \"tonnesPerYear\"");
        assertThat(Limits.check(dossier, TERMS)).extracting(Finding::code).contains("C-04-TOTAL-MISSING", "C-03-NO-CALCULATION");
    }

    @Test
    void aWrongCalculationIsShownWithTheRightOne() {
        Dossier dossier = Example.DAIRY.with("\"resultTonnesPerYear\": 270", "\"resultTonnesPerYear\": 240");
        assertThat(Limits.check(dossier, TERMS)).filteredOn(finding -> finding.code().equals("C-03-CALCULATION")).singleElement()
            .returns("900000 × 300 × 10⁻⁶ = 270 t/a", Finding::formula).returns(Map.of("pollutant", "w01018", "pollutantZh", "化学需氧量", "pollutantEn", "COD",
                "stated", new BigDecimal("240"), "computed", "270"), Finding::values);
    }
}
