package org.onepermit.permit.filing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.permit.catalogue.rules.ManagementClass;

/** D-02, D-03. */
class MonitoringPlanTest {

    private static final FilingTerms TERMS = FilingTerms.defaults();

    @ParameterizedTest(name = "D-03 {0}, listed {1}, main {2}, {3}: at least {4}")
    @CsvSource({
        "WATER, true, true, w01018, MONTHLY", "WATER, true, true, w01012, HALF_YEARLY", "WATER, false, true, w01018, QUARTERLY",
        "WATER, false, true, w01012, YEARLY", "WATER, true, false, w01018, ", "AIR, true, true, a21026, QUARTERLY",
        "AIR, true, true, a21018, YEARLY", "AIR, true, false, a21026, YEARLY", "AIR, false, true, a21026, YEARLY",
        "AIR, false, false, a21018, YEARLY", "RAIN, true, false, w01018, "})
    void theTableOfLeastFrequencies(String medium, boolean listed, boolean main, String pollutant, Frequency least) {
        assertThat(TERMS.monitoring().minimum(medium, listed, main, pollutant).map(MonitoringTerms.Minimum::frequency).orElse(null)).isEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({"QUARTERLY, HALF_YEARLY, 0", "QUARTERLY, YEARLY, 1"})
    void tooSeldomIsNamedAtItsLine(String from, String to, int findings) {
        Dossier dossier = Example.SINTERING_PLANT.with("\"pollutant\": \"noise\",\n      \"mode\": \"MANUAL\",\n      \"frequency\": \"QUARTERLY\"",
            "\"pollutant\": \"noise\",\n      \"mode\": \"MANUAL\",\n      \"frequency\": \"" + (findings == 0 ? from : to) + "\"");
        assertThat(MonitoringPlan.check(dossier, ManagementClass.KEY, TERMS)).hasSize(findings)
            .allSatisfy(finding -> assertThat(finding.field()).isEqualTo("monitoring/9/frequency"));
    }

    @Test
    void d02KeyUnitsMonitorMainOutletsAutomatically() {
        Dossier manual = Example.SINTERING_PLANT.with(
            "\"point\": \"DA001\",\n      \"pollutant\": \"a21026\",\n      \"mode\": \"AUTOMATIC\"",
            "\"point\": \"DA001\",\n      \"pollutant\": \"a21026\",\n      \"mode\": \"MANUAL\"");
        assertThat(MonitoringPlan.check(manual, ManagementClass.KEY, TERMS)).extracting(Finding::code).containsExactly("D-02-AUTOMATIC");
        assertThat(MonitoringPlan.check(manual, ManagementClass.SIMPLIFIED, TERMS)).isEmpty();
    }

    @Test
    void everyLimitIsMonitored() {
        Dossier dossier = Example.SEWAGE_PLANT.with("\"pollutant\": \"w20115\",\n      \"mode\"", "\"pollutant\": \"w20111\",\n      \"mode\"");
        assertThat(MonitoringPlan.check(dossier, ManagementClass.KEY, TERMS)).singleElement()
            .returns("A-25-MONITORING-MISSING", Finding::code).returns("outlets/0/limits/9", Finding::field)
            .returns(Finding.Severity.WARN, Finding::severity);
    }
}
