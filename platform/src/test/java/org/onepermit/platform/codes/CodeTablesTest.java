package org.onepermit.platform.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B.3 to B.5. */
class CodeTablesTest {

    @ParameterizedTest
    @CsvSource({"DA001, AIR", "DW012, WATER", "ys001, RAIN", "DA01, ", "DB001, ", "MF0001, ", "厂界, "})
    void outletCodesNameTheirMedium(String code, OutletCode.Medium medium) {
        assertThat(OutletCode.parse(code).map(OutletCode::medium).orElse(null)).isEqualTo(medium);
    }

    @ParameterizedTest
    @CsvSource({"MF0001, true", "TA001, true", "TW001, true", "TN001, true", "TS001, true", "MF001, false", "TB001, false", "TA0001, false"})
    void facilityCodesHaveTheirPattern(String code, boolean valid) {
        assertThat(FacilityCode.parse(code).isPresent()).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "210000, 210211, true", "210200, 210211, true", "210200, 210200, true", "210200, 210106, false", "210211, 210211, true",
        "210211, 210212, false", "211000, 211002, true", "211000, 210106, false", "210211, 210200, false", "21, 210211, false", ", 210211, false"})
    void anAreaHoldsItsDivisions(String area, String division, boolean held) {
        assertThat(Division.contains(area, division)).isEqualTo(held);
    }

    @Test
    void liaoningHasFourteenCitiesAndTheirDistricts() {
        assertThat(Division.all().stream().filter(d -> !d.isDistrict())).hasSize(15);
        assertThat(Division.all().stream().filter(Division::isDistrict)).hasSize(100);
        assertThat(Division.of("210211")).map(Division::fullName).contains("大连市甘井子区");
        assertThat(Division.of("210211").flatMap(Division::city)).contains("210200");
        assertThat(Division.of("210201")).isEmpty();
    }

    @Test
    void aPollutantIsOneConceptUnderItsSeveralNames() {
        Pollutant cod = Pollutant.of("w01018").orElseThrow();
        assertThat(cod.permitName()).isEqualTo("化学需氧量");
        assertThat(cod.taxItems()).containsExactly("化学需氧量(CODcr)");
        assertThat(Pollutant.of("a34013")).map(Pollutant::permitName).contains("颗粒物");
        assertThat(Pollutant.of("a34013").orElseThrow().taxItems()).containsExactly("烟尘", "一般性粉尘");
    }

    @Test
    void permitsStateLimitsInCanonicalUnits() {
        assertThat(Pollutant.of("w20111").orElseThrow()).returns("µg/L", Pollutant::concentrationUnit).returns("mg/L", Pollutant::permitUnit);
        assertThat(Pollutant.of("a21001").orElseThrow()).returns("ng/m³", Pollutant::concentrationUnit).returns("mg/m³", Pollutant::permitUnit);
        assertThat(Pollutant.of("w00000").orElseThrow().isLimited()).isFalse();
        assertThat(Pollutant.of("w01001").orElseThrow().isLimited()).isTrue();
    }

    @Test
    void codesAreUnique() {
        assertThat(new HashSet<>(Pollutant.all().stream().map(Pollutant::code).toList())).hasSameSizeAs(Pollutant.all());
        assertThat(new HashSet<>(Division.all().stream().map(Division::code).toList())).hasSameSizeAs(Division.all());
    }
}
