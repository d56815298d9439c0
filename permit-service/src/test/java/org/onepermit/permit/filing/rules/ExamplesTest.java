package org.onepermit.permit.filing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.permit.catalogue.Catalogues;
import org.onepermit.permit.catalogue.rules.Classification;
import org.onepermit.permit.catalogue.rules.ManagementClass;

/** docs/examples: each dossier has the class and the findings that its README names. */
class ExamplesTest {

    private static final FilingTerms TERMS = FilingTerms.defaults();

    @ParameterizedTest(name = "{0} is {1} by {2}")
    @CsvSource({
        "SEWAGE_PLANT, KEY, 99-KEY-2", "SINTERING_PLANT, KEY, 71-KEY-1", "DAIRY, SIMPLIFIED, 19-SIMPLIFIED-1",
        "FURNITURE_MAKER, REGISTRATION, 35-REGISTRATION-1", "SEWAGE_REFUSABLE, KEY, 99-KEY-2", "DAIRY_INCOMPLETE, SIMPLIFIED, 19-SIMPLIFIED-1"})
    void hasItsClass(Example example, ManagementClass expected, String clause) {
        Classification found = example.classified();
        assertThat(found.managementClass()).isEqualTo(expected);
        assertThat(found.complete()).isTrue();
        assertThat(found.matches()).extracting(Classification.Match::predicate).containsExactly(clause);
    }

    @ParameterizedTest
    @CsvSource({"SEWAGE_PLANT", "SINTERING_PLANT", "DAIRY", "FURNITURE_MAKER"})
    void passesEveryCheck(Example example) {
        assertThat(findings(example)).filteredOn(finding -> finding.severity() == Finding.Severity.BLOCK).isEmpty();
        assertThat(findings(example)).filteredOn(finding -> finding.severity() == Finding.Severity.WARN)
            .extracting(Finding::code).isSubsetOf("B-02-USCC-DOUBTFUL");
    }

    @Test
    void sewageRefusableCanBeSubmittedButHasItsGrounds() {
        assertThat(findings(Example.SEWAGE_REFUSABLE)).filteredOn(finding -> finding.severity() != Finding.Severity.INFO)
            .extracting(finding -> finding.code() + " " + finding.field() + " " + finding.formula()).containsExactly(
                "A-25-LIMIT outlets/0/limits/1/concentration 60 > 50",
                "A-25-AMOUNT-EIA totals/0/tonnesPerYear 2190 > 1825 t/a",
                "A-25-AMOUNT-QUOTA totals/0/tonnesPerYear 2190 > 1825 t/a");
    }

    @Test
    void dairyIncompleteNamesEveryFieldThatIsWrong() {
        assertThat(findings(Example.DAIRY_INCOMPLETE)).filteredOn(finding -> finding.severity() != Finding.Severity.INFO)
            .extracting(finding -> finding.code() + " " + finding.field()).containsExactlyInAnyOrder(
                "F1-REQUIRED identity/legalRepresentative",
                "F2-REQUIRED eia",
                "F4-REQUIRED outlets/0/destination",
                "B-01-USCC identity/uscc",
                "B3-OUTLET-MEDIUM outlets/1/code",
                "DUPLICATE outlets/1/code",
                "REFERENCE production/facilities/2/generationPoints/0/outletCode",
                "REFERENCE monitoring/5/point", "REFERENCE monitoring/6/point", "REFERENCE monitoring/7/point",
                "B-09-UNIT outlets/0/limits/4/unit",
                "C-04-SUM totals/0/tonnesPerYear/0", "C-04-SUM totals/0/tonnesPerYear/1", "C-04-SUM totals/0/tonnesPerYear/2",
                "C-04-SUM totals/0/tonnesPerYear/3", "C-04-SUM totals/0/tonnesPerYear/4",
                "A-25-MONITORING-MISSING outlets/0/limits/2",
                "A-25-MONITORING-MISSING outlets/1/limits/0", "A-25-MONITORING-MISSING outlets/1/limits/1",
                "A-25-MONITORING-MISSING outlets/1/limits/2");
    }

    @Test
    void questionsThatAreOpenStandInTheWayAtTheirPlace() {
        Classification open = new Catalogues().inForce(LocalDate.of(2026, 9, 1)).classify(
            Example.DAIRY.with("\"mereMixing\": false,", "").facts());
        assertThat(DossierChecks.openQuestions(open)).singleElement().returns("facts/traits/mereMixing", Finding::field)
            .returns(true, Finding::blocks);
        Classification unknown = new Catalogues().inForce(LocalDate.of(2026, 9, 1)).classify(
            Example.DAIRY.with("\"1440\"", "\"1340\"").facts());
        assertThat(DossierChecks.openQuestions(unknown)).extracting(Finding::code).containsExactly("A-09-UNDETERMINED");
    }

    private static List<Finding> findings(Example example) {
        return DossierChecks.all(example.dossier(), example.classified().managementClass(), Example.ATTACHED, TERMS);
    }
}
