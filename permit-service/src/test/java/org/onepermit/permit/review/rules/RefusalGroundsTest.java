package org.onepermit.permit.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.permit.catalogue.rules.ManagementClass;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.filing.rules.Example;
import org.onepermit.permit.filing.rules.FilingTerms;
import org.onepermit.permit.filing.rules.Finding;

/** A-25 and the five conditions of A-21. */
class RefusalGroundsTest {

    private static final FilingTerms TERMS = FilingTerms.defaults();
    private static final LocalDate TODAY = LocalDate.parse("2026-09-30");
    private static final Standing CLEAN = standing(ManagementClass.KEY, null, false);

    @Test
    void soundApplicationsHaveNone() {
        assertThat(RefusalGrounds.compute(Example.SEWAGE_PLANT.dossier(), CLEAN, TERMS)).isEmpty();
        assertThat(RefusalGrounds.compute(Example.SINTERING_PLANT.dossier(), new Standing(ManagementClass.KEY,
            Example.SINTERING_PLANT.classified(), null, false, TODAY), TERMS)).isEmpty();
        assertThat(RefusalGrounds.compute(Example.DAIRY.dossier(), new Standing(ManagementClass.SIMPLIFIED, Example.DAIRY.classified(), null,
            false, TODAY), TERMS)).isEmpty();
    }

    @Test
    void eachGroundShowsItsNumbers() {
        assertThat(RefusalGrounds.compute(Example.SEWAGE_REFUSABLE.dossier(), CLEAN, TERMS))
            .allMatch(Finding::blocks).extracting(finding -> finding.code() + " " + finding.formula())
            .containsExactly("A-25-LIMIT 60 > 50", "A-25-AMOUNT-EIA 2190 > 1825 t/a", "A-25-AMOUNT-QUOTA 2190 > 1825 t/a");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = ';', value = {
        "\"phaseOutCapacity\": false; \"phaseOutCapacity\": true; A-25-PHASE-OUT; BLOCK",
        "\"inProhibitedZone\": false; \"inProhibitedZone\": true; A-25-PROHIBITED-ZONE; BLOCK",
        "\"frequency\": \"MONTHLY\"; \"frequency\": \"YEARLY\"; A-25-MONITORING-FREQUENCY; WARN",
        "\"point\": \"DA001\"; \"point\": \"DA009\"; A-25-MONITORING-MISSING; BLOCK",
        "\"mode\": \"AUTOMATIC\"; \"mode\": \"MANUAL\"; D-02-AUTOMATIC; WARN"})
    void eachGroundIsComputed(String piece, String other, String code, Finding.Severity severity) {
        Dossier dossier = Example.SEWAGE_PLANT.with(piece, other);
        assertThat(RefusalGrounds.compute(dossier, CLEAN, TERMS)).isNotEmpty()
            .allSatisfy(finding -> assertThat(finding.code() + finding.severity()).isEqualTo(code + severity));
    }

    @Test
    void theUnitsStandingCounts() {
        Dossier dossier = Example.SEWAGE_PLANT.dossier();
        assertThat(codes(dossier, standing(ManagementClass.SIMPLIFIED, null, false))).contains("A-25-CLASS");
        assertThat(codes(dossier, standing(ManagementClass.KEY, TODAY, false))).containsExactly("A-23-BAR");
        assertThat(codes(dossier, standing(ManagementClass.KEY, TODAY.minusDays(1), false))).isEmpty();
        assertThat(codes(dossier, standing(ManagementClass.KEY, null, true))).containsExactly("A-25-REVOCATION-OPEN");
        assertThat(codes(Example.DAIRY_INCOMPLETE.dossier(), standing(ManagementClass.KEY, null, false))).contains("A-25-EIA-MISSING");
    }

    @Test
    void a21EveryConditionHasItsSupport() {
        List<ConditionSupport> sound = FiveConditions.support(Example.SEWAGE_PLANT.dossier(), CLEAN, TERMS);
        assertThat(sound).extracting(ConditionSupport::condition).containsExactly(IssueCondition.values());
        assertThat(sound).noneMatch(ConditionSupport::contradicted);
        assertThat(sound.get(1).computed()).extracting(Finding::code).containsOnly("C-03-PERMITTED");
        assertThat(sound.get(0).computed().get(0).values()).containsEntry("documents", 1);

        List<ConditionSupport> refusable = FiveConditions.support(Example.SEWAGE_REFUSABLE.dossier(), CLEAN, TERMS);
        assertThat(refusable).filteredOn(ConditionSupport::contradicted).extracting(ConditionSupport::condition)
            .containsExactly(IssueCondition.DISCHARGE);
    }

    @Test
    void technologyOutsideTheGuidanceIsARemark() {
        List<ConditionSupport> support = FiveConditions.support(
            Example.SEWAGE_PLANT.with("\"feasibleTechnology\": true", "\"feasibleTechnology\": false"), CLEAN, TERMS);
        assertThat(support.get(2).contradicted()).isFalse();
        assertThat(support.get(2).computed()).extracting(Finding::code).containsExactly("A-21-NOT-FEASIBLE", "A-21-NOT-FEASIBLE", "A-21-FEASIBLE");
    }

    @Test
    void anEmptyDossierHasGroundsButBreaksNothing() {
        Dossier nothing = new Dossier(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(FiveConditions.support(nothing, CLEAN, TERMS)).hasSize(5).first()
            .returns(true, ConditionSupport::contradicted);
    }

    private static List<String> codes(Dossier dossier, Standing standing) {
        return RefusalGrounds.compute(dossier, standing, TERMS).stream().map(Finding::code).toList();
    }

    private static Standing standing(ManagementClass recorded, LocalDate barUntil, boolean openRevocation) {
        return new Standing(recorded, Example.SEWAGE_PLANT.classified(), barUntil, openRevocation, TODAY);
    }
}
