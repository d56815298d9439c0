package org.onepermit.permit.filing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DOMAIN B: the form of every stated value. */
class FieldChecksTest {

    private static final FilingTerms TERMS = FilingTerms.defaults();

    @ParameterizedTest(name = "{1}: {2} at {3}")
    @CsvSource(delimiter = ';', value = {
        "\"uscc\": \"91210200MA0ABCDE63\"; \"uscc\": \"91210200MA0ABCDE64\"; B-01-USCC; identity/uscc",
        "\"uscc\": \"91210200MA0ABCDE63\"; \"uscc\": \"91210200ma0abcde63\"; B-01-USCC; identity/uscc",
        "\"division\": \"210211\"; \"division\": \"210200\"; B4-DIVISION; identity/division",
        "\"division\": \"210211\"; \"division\": \"110101\"; B4-DIVISION; identity/division",
        "\"mainIndustry\": \"4620\"; \"mainIndustry\": \"462\"; A-02-INDUSTRY; identity/mainIndustry",
        "\"mainIndustry\": \"4620\"; \"mainIndustry\": \"1440\"; A-04-INDUSTRY; identity/mainIndustry",
        "\"secondaryIndustries\": []; \"secondaryIndustries\": [\"7724\"]; A-04-INDUSTRY; identity/secondaryIndustries/0",
        "\"contactPhone\": \"0411-86541230\"; \"contactPhone\": \"call me\"; FORMAT-PHONE; identity/contactPhone",
        "\"longitude\": 121.5312; \"longitude\": 221.5312; FORMAT-RANGE; identity/longitude",
        "\"kind\": \"REPORT\"; \"kind\": \"BOOK\"; FORMAT-ONE-OF; eia/0/kind",
        "\"code\": \"YS001\"; \"code\": \"YS1\"; B3-OUTLET-CODE; outlets/2/code",
        "\"code\": \"YS001\"; \"code\": \"ys001\"; B3-OUTLET-CODE; outlets/2/code",
        "\"code\": \"YS001\"; \"code\": \"DW002\"; B3-OUTLET-MEDIUM; outlets/2/code",
        "\"code\": \"YS001\"; \"code\": \"DA001\"; DUPLICATE; outlets/2/code",
        "\"code\": \"MF0003\"; \"code\": \"MF003\"; B3-FACILITY-CODE; production/facilities/2/code",
        "\"code\": \"MF0003\"; \"code\": \"MF0001\"; DUPLICATE; production/facilities/2/code",
        "\"code\": \"TA001\"; \"code\": \"TX001\"; B3-TREATMENT-CODE; treatment/1/code",
        "\"code\": \"TA001\"; \"code\": \"TA002\"; REFERENCE; outlets/1/treatmentCodes/0",
        "\"pollutant\": \"w22001\",\\n          \"concentration\"; \"pollutant\": \"w99999\",\\n          \"concentration\"; B5-POLLUTANT; outlets/0/limits/7/pollutant",
        "\"pollutant\": \"w22001\",\\n          \"concentration\"; \"pollutant\": \"a21026\",\\n          \"concentration\"; B5-MEDIUM; outlets/0/limits/7/pollutant",
        "\"pollutant\": \"w22001\",\\n          \"concentration\"; \"pollutant\": \"w01018\",\\n          \"concentration\"; DUPLICATE; outlets/0/limits/7/pollutant",
        "\"concentration\": 0.001,\\n          \"unit\": \"mg/L\"; \"concentration\": 1,\\n          \"unit\": \"µg/L\"; B-09-UNIT; outlets/0/limits/8/unit",
        "\"heightMetres\": 15; \"heightMetres\": 0; FORMAT-POSITIVE; outlets/1/heightMetres",
        "\"amountPerYear\": 2190; \"amountPerYear\": -1; FORMAT-NEGATIVE; production/materials/0/amountPerYear",
        "\"ledgerRetentionYears\": 5; \"ledgerRetentionYears\": 3; FORMAT-RANGE; reporting/ledgerRetentionYears",
        "\"dueDay\": 31; \"dueDay\": 32; FORMAT-RANGE; reporting/reports/0/dueDay"})
    void namesTheFieldThatIsWrong(String piece, String other, String code, String field) {
        Dossier wrong = Example.SEWAGE_PLANT.with(piece.replace("\\n", "\n"), other.replace("\\n", "\n"));
        assertThat(FieldChecks.check(wrong, TERMS)).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.field()).isEqualTo(field);
            assertThat(finding.blocks()).isTrue();
        });
    }

    @Test
    void amountsAreStatedForEachYear() {
        Dossier fourYears = Example.SEWAGE_PLANT.with("\"tonnesPerYear\": [\n            182.5,", "\"tonnesPerYear\": [");
        assertThat(FieldChecks.check(fourYears, TERMS)).singleElement()
            .returns("C-04-YEARS", Finding::code).returns("outlets/0/limits/2/tonnesPerYear", Finding::field);
    }

    @Test
    void aTextThatNoPermitCouldPrintIsRefused() {
        assertThat(FieldChecks.check(Example.DAIRY.with("凌河乳品加工厂", "厂".repeat(2001)), TERMS)).singleElement()
            .returns("FORMAT-LENGTH", Finding::code).returns("identity/siteName", Finding::field);
    }

    @Test
    void nothingStatedIsNothingMalformed() {
        Dossier nothing = new Dossier(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(FieldChecks.check(nothing, TERMS)).isEmpty();
    }

    @Test
    void placesOfNullInListsAreKeptAndHarmless() {
        Dossier holes = Example.DAIRY.with("\"outlets\": [", "\"outlets\": [null,");
        assertThat(DossierChecks.all(holes, Example.DAIRY.classified().managementClass(), Example.ATTACHED, TERMS))
            .extracting(Finding::field).contains("outlets/0/code");
    }

    @Test
    void b08ACodeIsNotReusedForAnotherObject() {
        Map<String, String> issued = Map.of("DW001", "旧排放口", "DA001", "燃气锅炉烟囱", "TW001", "综合污水处理站");
        List<Finding> reused = CodeReuse.check(Example.DAIRY.dossier(), issued);
        assertThat(reused).singleElement().returns("B-08-REUSE", Finding::code).returns("outlets/0/code", Finding::field);
    }
}
