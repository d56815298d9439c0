package org.onepermit.inspection.enforcement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.inspection.enforcement.rules.PenaltyRange.Subject;
import org.onepermit.inspection.rules.Objection;

/** L-03, G.2: the Code of 2026-08-15 lowered some bounds and raised others. */
class ApplicableLawTest {

    private static final PenaltyTable TABLE = PenaltyTable.bundled();

    @ParameterizedTest(name = "{0} {1} until {2}, decided {3}: {4} to {5} by {6}")
    @CsvSource({
        // the new law is lighter: it applies to old conduct, though only to decisions under it
        "P02, ORDINARY, 2026-08-14, 2026-08-14, 200000, 1000000, R §34(1)",
        "P02, ORDINARY, 2026-08-14, 2026-08-15, 100000, 1000000, Code §1103",
        "P02, ORDINARY, 2026-08-15, 2026-09-01, 100000, 1000000, Code §1103",
        "P02, NOISE_ONLY, 2026-08-14, 2026-09-01, 20000, 200000, Code §1103",
        "P03, ORDINARY, 2026-08-14, 2026-09-01, 100000, 1000000, Code §1108",
        "P05, OUTLET_SETTING, 2026-08-14, 2026-09-01, 20000, 100000, Code §1109",
        // the new law is heavier: old conduct is judged by the old one
        "P05, OUTLET_SETTING_SERIOUS, 2026-08-14, 2026-09-01, 20000, 200000, R §36(1)",
        "P10, ORDINARY, 2026-08-14, 2026-09-01, 5000, 20000, R §37(1)",
        "P10, ORDINARY, 2026-08-15, 2026-09-01, 20000, 200000, Code §1086(1)",
        "P15, ORDINARY, 2026-08-14, 2026-09-01, 20000, 200000, R §39",
        "P15, ORDINARY, 2026-08-15, 2026-09-01, 50000, 200000, Code §1229",
        // the same in both
        "P01, ORDINARY, 2026-08-14, 2026-09-01, 200000, 1000000, R §33",
        "P16, ORDINARY, 2026-08-14, 2026-09-01, 200000, 500000, R §40"})
    void theOldLawAppliesUnlessTheNewOneIsLighter(Conduct conduct, Circumstance circumstance, LocalDate occurredTo, LocalDate decidedOn,
        BigDecimal min, BigDecimal max, String basis) {
        ApplicableLaw law = ApplicableLaw.of(new ApplicableLaw.Facts(conduct, circumstance, Subject.UNIT, occurredTo, occurredTo), decidedOn, TABLE);
        assertThat(law.range()).returns(min, PenaltyRange::minYuan).returns(max, PenaltyRange::maxYuan).returns(basis, PenaltyRange::basis);
        assertThat(law.reviews()).isEmpty();
    }

    @Test
    void conductThatWentOnIntoTheNewLawIsJudgedByItAfterALawyerLooked() {
        ApplicableLaw law = law(Conduct.P10, "2026-08-01", "2026-08-15", "2026-09-01");
        assertThat(law.range().basis()).isEqualTo("Code §1086(1)");
        assertThat(codes(law)).containsExactly("L-03-CONTINUED");
    }

    @Test
    void aRangeThatASpecialNormMayDisplaceIsLookedAt() {
        assertThat(codes(law(Conduct.P04, "2026-08-20", "2026-08-20", "2026-09-01"))).containsExactly("L-02-SPECIAL-NORM");
        assertThat(codes(law(Conduct.P04, "2026-08-14", "2026-08-14", "2026-08-14"))).isEmpty();
    }

    @Test
    void whatTheTableDoesNotHoldIsUnknownAndNotFree() {
        ApplicableLaw law = law(Conduct.P13, "2026-08-14", "2026-08-14", "2026-09-01");
        assertThat(law.range()).isNull();
        assertThat(codes(law)).containsExactly("L-03-NO-RANGE");
    }

    @ParameterizedTest(name = "{0}–{1} against 10–20: lighter {2}, crossing {3}")
    @CsvSource({"10, 20, false, false", "9, 20, true, false", "10, 19, true, false", "9, 19, true, false", "11, 20, false, false",
        "10, 21, false, false", "9, 21, false, true", "11, 19, false, true"})
    void lighterIsNowhereHeavier(BigDecimal min, BigDecimal max, boolean lighter, boolean crossing) {
        PenaltyRange other = range(BigDecimal.TEN, new BigDecimal("20"));
        assertThat(range(min, max).lighterThan(other)).isEqualTo(lighter);
        assertThat(range(min, max).crosses(other)).isEqualTo(crossing);
    }

    @Test
    void noTwoRangesOfOneConductAreInForceTogetherAndNoneIsEmpty() {
        for (PenaltyRange range : TABLE.all()) {
            assertThat(range.minYuan()).as(range.toString()).isLessThan(range.maxYuan());
            assertThat(TABLE.all().stream().filter(other -> other.conduct() == range.conduct() && other.circumstance() == range.circumstance()
                && other.subject() == range.subject() && other.force().covers(range.force().from()))).containsExactly(range);
        }
        assertThat(TABLE.all()).extracting(PenaltyRange::conduct).contains(Conduct.values());
    }

    private static ApplicableLaw law(Conduct conduct, String from, String to, String decidedOn) {
        return ApplicableLaw.of(new ApplicableLaw.Facts(conduct, Circumstance.ORDINARY, Subject.UNIT, LocalDate.parse(from), LocalDate.parse(to)),
            LocalDate.parse(decidedOn), TABLE);
    }

    private static PenaltyRange range(BigDecimal min, BigDecimal max) {
        return new PenaltyRange(Conduct.P01, Circumstance.ORDINARY, Subject.UNIT, Force.of("2026-01-01", ""), min, max, "", false);
    }

    private static List<String> codes(ApplicableLaw law) {
        return law.reviews().stream().map(Objection::code).toList();
    }
}
