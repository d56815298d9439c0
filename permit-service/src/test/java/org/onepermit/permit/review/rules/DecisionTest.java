package org.onepermit.permit.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onepermit.permit.filing.rules.Finding;
import org.onepermit.permit.review.rules.Bars.Bar;
import org.onepermit.permit.review.rules.PauseGuard.Cause;

/** J-01. */
class DecisionTest {

    @Test
    void allFiveTrueAndNoGroundMayBeGranted() {
        assertThat(DecisionGuard.grantRefused(all(true), List.of(Finding.warn("A-25-MONITORING-FREQUENCY", "", "D-03")))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(IssueCondition.class)
    void oneConditionNotMetOrNotAssessedStopsAGrant(IssueCondition condition) {
        Map<IssueCondition, Boolean> assessed = all(true);
        assessed.put(condition, false);
        assertThat(DecisionGuard.grantRefused(assessed, List.of())).singleElement()
            .returns("A-21-NOT-MET", Finding::code).returns("conditions/" + condition, Finding::field);
        assessed.remove(condition);
        assertThat(DecisionGuard.grantRefused(assessed, List.of())).extracting(Finding::code).containsExactly("A-21-NOT-ASSESSED");
        assertThat(DecisionGuard.notAssessed(assessed)).hasSize(1);
    }

    @Test
    void aComputedGroundStopsAGrant() {
        assertThat(DecisionGuard.grantRefused(all(true), List.of(Finding.block("A-25-LIMIT", "", "R §11(2)"))))
            .extracting(Finding::code).containsExactly("A-25-LIMIT");
    }

    @ParameterizedTest
    @CsvSource({"超标, 可申请行政复议, ", "' ', 可申请行政复议, A-22-REASONS", "超标, , A-22-REMEDIES"})
    void a22ARefusalHasReasonsAndRemedies(String reasons, String remedies, String code) {
        assertThat(DecisionGuard.refusalIncomplete(reasons, remedies)).extracting(Finding::code)
            .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"FALSE_MATERIAL, 2027-03-01", "FRAUD, 2029-03-01", "FORGERY, 2029-03-01"})
    void a23BarsByTheirCause(Bars.Cause cause, LocalDate until) {
        Bar bar = new Bar(cause, LocalDate.parse("2026-03-01"));
        assertThat(bar.until()).isEqualTo(until);
        assertThat(Bars.refused(until, until)).isPresent();
        assertThat(Bars.refused(until, until.plusDays(1))).isEmpty();
        assertThat(Bars.until(List.of(bar, new Bar(Bars.Cause.FALSE_MATERIAL, LocalDate.parse("2020-01-01"))))).contains(until);
    }

    @ParameterizedTest
    @CsvSource({
        "HEARING, 5, ", "HEARING, 1, ", "EXPERT_REVIEW, 0, A-19-EXPECTED-DAYS", "ASSESSMENT, 5, A-19-ASSESSMENT"})
    void a19PausesOnlyForACauseAndATimeTold(Cause cause, int days, String code) {
        assertThat(PauseGuard.refused(cause, days, ReviewTerms.defaults())).extracting(Finding::code)
            .isEqualTo(code == null ? List.of() : List.of(code));
    }

    private static Map<IssueCondition, Boolean> all(boolean satisfied) {
        Map<IssueCondition, Boolean> assessed = new EnumMap<>(IssueCondition.class);
        for (IssueCondition condition : IssueCondition.values()) {
            assessed.put(condition, satisfied);
        }
        return assessed;
    }
}
