package org.onepermit.report.emission.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onepermit.platform.codes.Pollutant;
import org.onepermit.platform.codes.Table;

/** B-09, B-10: units and names brought to one form. */
class UnitsAndNamesTest {

    @ParameterizedTest(name = "{0} {1} = {2} {3}")
    @CsvSource({
        "50, µg/L, 0.05, WATER_CONCENTRATION", "50, μg/L, 0.05, WATER_CONCENTRATION", "0.05, mg/L, 0.05, WATER_CONCENTRATION",
        "1200000, ng/m³, 1.2, AIR_CONCENTRATION", "1.2, mg/m3, 1.2, AIR_CONCENTRATION", "1.825, t, 1825, MASS", "1825, kg, 1825, MASS", "500, g, 0.5, MASS",
        "4900, g/h, 4.9, MASS_RATE"})
    void canonicalValuesKeepTheRawOnes(BigDecimal raw, String unit, BigDecimal canonical, UnitTable.Kind kind) {
        Quantity quantity = Quantity.of(raw, unit);
        assertThat(quantity.canonical()).isEqualByComparingTo(canonical);
        assertThat(quantity.kind()).isEqualTo(kind);
        assertThat(quantity.raw()).isEqualTo(raw);
        assertThat(quantity.rawUnit()).isEqualTo(unit);
    }

    @Test
    void anUnknownUnitIsNotGuessed() {
        assertThat(Quantity.of(BigDecimal.TEN, "万吨").canonical()).isNull();
        assertThat(Quantity.of(BigDecimal.TEN, "mg/L").tonnes()).isEmpty();
        assertThat(Quantity.of(null, "t").tonnes()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "w01018, w01018", "化学需氧量, w01018", "CODcr, w01018", "化学需氧量(CODcr), w01018", "化学需氧量（CODcr）, w01018", "颗粒物, a34013", "烟尘, a34013",
        "一般性粉尘, a34013", "SO2, a21026", "so2, a21026", "NH3-N, w21003", "挥发性有机物, a24088"})
    void oneConceptHasManyNames(String name, String code) {
        assertThat(Crosswalk.code(name)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"二氧化氮", "NO2", "硫化物", "", "酚"})
    void aNeighbourIsNotTheSame(String name) {
        assertThat(Crosswalk.code(name)).isEmpty();
    }

    @Test
    void everyNameInTheCrosswalkIsOfAKnownPollutant() {
        assertThat(Table.rows(Crosswalk.class, "crosswalk.csv", ";")).allMatch(cells -> Pollutant.of(cells[1]).isPresent());
        assertThat(Table.rows(TaxTable.class, "tax-items.csv", ";")).allSatisfy(cells -> {
            Pollutant pollutant = Pollutant.of(cells[1]).orElseThrow();
            assertThat(pollutant.medium().name()).isEqualTo(cells[2]);
            assertThat(pollutant.taxItems()).contains(cells[0]);
        });
    }
}
