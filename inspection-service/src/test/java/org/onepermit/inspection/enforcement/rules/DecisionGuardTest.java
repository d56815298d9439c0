package org.onepermit.inspection.enforcement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onepermit.inspection.enforcement.rules.DecisionGuard.Proposal;
import org.onepermit.inspection.enforcement.rules.DecisionGuard.Step;
import org.onepermit.inspection.enforcement.rules.HearingRight.Measure;
import org.onepermit.inspection.enforcement.rules.LegalReview.Reason;
import org.onepermit.inspection.enforcement.rules.PenaltyRange.Subject;
import org.onepermit.inspection.rules.Objection;

/** M.6 decide; G-02, G-06, J-01; APnL §§42, 45, 57, 58, 60, 63. */
class DecisionGuardTest {

    private static final LocalDate DUE = LocalDate.parse("2026-11-30");
    private static final EnforcementTerms TERMS = EnforcementTerms.defaults();
    private static final ApplicableLaw OVER_LIMIT = ApplicableLaw.of(new ApplicableLaw.Facts(Conduct.P02, Circumstance.ORDINARY, Subject.UNIT,
        LocalDate.parse("2026-09-01"), LocalDate.parse("2026-09-01")), DUE, PenaltyTable.bundled());

    @ParameterizedTest(name = "{0} yuan: {1}")
    @CsvSource({"99999.99, L-03-AMOUNT", "100000, ", "1000000, ", "1000000.01, L-03-AMOUNT"})
    void theAmountLiesWithinTheRangeBothBoundsIncluded(BigDecimal amount, String code) {
        assertThat(codes(proposal(amount, new BigDecimal("2000000"), 2, EnumSet.allOf(Step.class)))).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"200000, ", "200001, APNL-45-HEAVIER"})
    void defendingOneselfDoesNotMakeItMore(BigDecimal amount, String code) {
        assertThat(codes(proposal(amount, new BigDecimal("200000"), 2, EnumSet.allOf(Step.class)))).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"1, APNL-42-OFFICERS", "2, "})
    void twoOfficersInvestigate(int officers, String code) {
        assertThat(codes(proposal(new BigDecimal("200000"), new BigDecimal("200000"), officers, EnumSet.allOf(Step.class))))
            .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void aStepWithoutRecordStopsTheDecision(Step missing) {
        Set<Step> recorded = EnumSet.complementOf(EnumSet.of(missing));
        assertThat(DecisionGuard.refused(proposal(new BigDecimal("200000"), new BigDecimal("200000"), 2, recorded), OVER_LIMIT,
            Set.of(Reason.COMPLEX), DUE, DUE)).singleElement().returns("G-02-RECORD", Objection::code)
            .satisfies(objection -> assertThat(objection.values()).containsEntry("step", missing));
    }

    @Test
    void stepsThatDidNotHappenNeedNoRecord() {
        Proposal plain = new Proposal(new BigDecimal("100000"), new BigDecimal("100000"), 2, true, EnumSet.of(Step.FILING, Step.EVIDENCE, Step.NOTICE),
            false, false, false, true);
        assertThat(DecisionGuard.refused(plain, OVER_LIMIT, Set.of(), DUE, DUE)).isEmpty();
    }

    @Test
    void everyObjectionIsNamedAtOnce() {
        Proposal empty = new Proposal(BigDecimal.ONE, BigDecimal.ZERO, 0, false, Set.of(), false, false, false, false);
        assertThat(DecisionGuard.refused(empty, OVER_LIMIT, Set.of(), DUE.plusDays(1), DUE)).extracting(Objection::code).containsExactly(
            "L-03-AMOUNT", "APNL-45-HEAVIER", "APNL-42-OFFICERS", "G-02-CERTIFICATES", "G-06-CORRECTION", "G-02-RECORD", "G-02-RECORD", "G-02-RECORD",
            "G-01-OVERDUE");
    }

    @Test
    void withoutAKnownRangeNothingIsDecided() {
        ApplicableLaw unknown = ApplicableLaw.of(new ApplicableLaw.Facts(Conduct.P13, Circumstance.ORDINARY, Subject.UNIT,
            LocalDate.parse("2026-08-01"), LocalDate.parse("2026-08-01")), DUE, PenaltyTable.bundled());
        assertThat(DecisionGuard.refused(proposal(new BigDecimal("200000"), new BigDecimal("200000"), 2, EnumSet.allOf(Step.class)), unknown,
            Set.of(), DUE, DUE)).extracting(Objection::code).containsExactly("L-03-NO-RANGE");
    }

    @ParameterizedTest
    @CsvSource({"UNIT, 199999.99, false", "UNIT, 200000, true", "PERSON, 4999.99, false", "PERSON, 5000, true"})
    void aLargeFineGivesTheRightToAHearing(Subject subject, BigDecimal fine, boolean right) {
        assertThat(HearingRight.exists(subject, fine, Set.of(Measure.CORRECTION_ONLY), TERMS)).isEqualTo(right);
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void soDoesAnyHeavyMeasure(Measure measure) {
        assertThat(HearingRight.exists(Subject.UNIT, BigDecimal.ZERO, Set.of(measure), TERMS)).isEqualTo(measure != Measure.CORRECTION_ONLY);
    }

    @Test
    void legalReviewIsRequiredForEachReasonOfTheLaw() {
        assertThat(LegalReview.required(new LegalReview.Situation(false, false, false, false, List.of()))).isEmpty();
        assertThat(LegalReview.required(new LegalReview.Situation(true, true, true, true, List.of(Objection.of("x", "", "")))))
            .containsExactly(Reason.values());
        assertThat(LegalReview.required(new LegalReview.Situation(false, true, false, false, List.of()))).containsExactly(Reason.AFTER_HEARING);
    }

    @Test
    void j01WhoInvestigatedOrHostedDoesNotReview() {
        assertThat(LegalReview.refused(new LegalReview.Staff("c", true, Set.of("a", "b"), "h"))).isEmpty();
        assertThat(LegalReview.refused(new LegalReview.Staff("a", true, Set.of("a", "b"), "h"))).extracting(Objection::code).containsExactly("J-01-INVESTIGATED");
        assertThat(LegalReview.refused(new LegalReview.Staff("h", false, Set.of("a", "b"), "h"))).extracting(Objection::code)
            .containsExactly("J-01-HOSTED", "G-22-QUALIFICATION");
    }

    private static Proposal proposal(BigDecimal amount, BigDecimal noticed, int officers, Set<Step> recorded) {
        return new Proposal(amount, noticed, officers, true, recorded, true, true, true, true);
    }

    private static List<String> codes(Proposal proposal) {
        return DecisionGuard.refused(proposal, OVER_LIMIT, Set.of(Reason.AFTER_HEARING), DUE, DUE).stream().map(Objection::code).toList();
    }
}
