package org.onepermit.report.duty.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.WorkingCalendar;
import org.onepermit.report.duty.rules.ReviewDecision.Lack;
import org.onepermit.report.duty.rules.ReviewDecision.Outcome;

/** D-15, D-16: how a review ends, and its working days. */
class ReviewDecisionTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.bundled();
    private static final DutyTerms TERMS = DutyTerms.defaults();

    @ParameterizedTest(name = "{0} lacks {5}")
    @CsvSource({
        "ACCEPTED, , , , , ''", "ACCEPTED_WITH_REMARKS, r, , , , ''", "ACCEPTED_WITH_REMARKS, , , , , REMARKS",
        "RETURNED, , c, , , ''", "RETURNED, r, , , , CORRECTIONS", "REFERRED, , , e, approver, ''", "REFERRED, , , , approver, EVIDENCE",
        "REFERRED, , , e, , APPROVER", "REFERRED, , , e, reviewer, OTHER_APPROVER", "REFERRED, , , , , 'EVIDENCE,APPROVER'"})
    void saysWhatItLacks(Outcome outcome, String remark, String correction, String evidence, String approver, String lacks) {
        ReviewDecision decision = new ReviewDecision(outcome, list(remark), list(correction), list(evidence), "reviewer", approver);
        assertThat(String.join(",", decision.lacks().stream().map(Enum::name).toList())).isEqualTo(lacks);
    }

    @Test
    void somebodyReviewed() {
        assertThat(new ReviewDecision(Outcome.ACCEPTED, List.of(), List.of(), List.of(), " ", null).lacks()).containsExactly(Lack.REVIEWER);
    }

    /** K8, K10, K14: twenty working days; K-01's holidays. */
    @ParameterizedTest(name = "{0}: review to {1}, correction to {2}")
    @CsvSource({"2025-12-25, 2026-01-23, 2026-01-09", "2026-01-30, 2026-03-05, 2026-02-13", "2026-02-13, 2026-03-19, 2026-03-05"})
    void countsWorkingDays(LocalDate from, LocalDate review, LocalDate correction) {
        assertThat(ReviewDecision.reviewDue(from, CALENDAR, TERMS)).isEqualTo(review);
        assertThat(ReviewDecision.correctionDue(from, CALENDAR, TERMS)).isEqualTo(correction);
    }

    @Test
    void refusesToCountPastTheLastYearLoaded() {
        assertThatThrownBy(() -> ReviewDecision.reviewDue(LocalDate.of(2026, 12, 28), CALENDAR, TERMS)).isInstanceOf(ProblemException.class)
            .hasMessageContaining("time/calendar-year-unknown");
    }

    private static List<String> list(String text) {
        return text == null ? List.of() : List.of(text);
    }
}
