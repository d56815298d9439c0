package org.onepermit.report.filing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** M.4: one case per arrow, one per refusal. */
class ReportLifecycleTest {

    /** Every arrow of M.4 as it is printed there, then those of ours. */
    private static final String ARROWS = """
        DUE SAVE_DRAFT DRAFT
        DRAFT RUN_CHECKS DRAFT
        DRAFT SUBMIT SUBMITTED
        DUE DUE_DAY_PASSED OVERDUE
        DRAFT DUE_DAY_PASSED OVERDUE
        OVERDUE SUBMIT SUBMITTED
        SUBMITTED ASSIGN IN_REVIEW
        IN_REVIEW ACCEPT ACCEPTED
        IN_REVIEW RETURN RETURNED
        RETURNED RESUBMIT SUBMITTED
        RETURNED CORRECTION_DAY_PASSED OVERDUE_CORRECTION
        IN_REVIEW REFER REFERRED
        REFERRED CLOSE_CASE_FOR_REVIEW IN_REVIEW
        REFERRED CLOSE_CASE_ACCEPTED ACCEPTED
        ACCEPTED REOPEN RETURNED
        ACCEPTED ARCHIVE ARCHIVED
        DRAFT SAVE_DRAFT DRAFT
        OVERDUE SAVE_DRAFT OVERDUE
        RETURNED SAVE_DRAFT RETURNED
        OVERDUE_CORRECTION SAVE_DRAFT OVERDUE_CORRECTION
        OVERDUE RUN_CHECKS OVERDUE
        RETURNED RUN_CHECKS RETURNED
        OVERDUE_CORRECTION RUN_CHECKS OVERDUE_CORRECTION
        OVERDUE_CORRECTION RESUBMIT SUBMITTED
        """;

    private static final Map<String, ReportStatus> LEGAL = ARROWS.lines().map(line -> line.split(" "))
        .collect(Collectors.toMap(a -> a[0] + " " + a[1], a -> ReportStatus.valueOf(a[2]), (one, other) -> one, TreeMap::new));

    static Set<String> everyPair() {
        return Arrays.stream(ReportStatus.values())
            .flatMap(status -> Arrays.stream(ReportEvent.values()).map(event -> status + " " + event)).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void followsTheArrowsOfM4AndNoOther(String pair) {
        String[] names = pair.split(" ");
        assertThat(ReportLifecycle.next(ReportStatus.valueOf(names[0]), ReportEvent.valueOf(names[1])).orElse(null)).isEqualTo(LEGAL.get(pair));
    }

    @ParameterizedTest
    @EnumSource(value = ReportStatus.class, names = {"SKIPPED", "MERGED", "ARCHIVED"})
    void nothingFollowsATerminalState(ReportStatus terminal) {
        assertThat(terminal.isFinal()).isTrue();
        assertThat(ReportLifecycle.allowed(terminal)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"REFERRED, 'CLOSE_CASE_FOR_REVIEW,CLOSE_CASE_ACCEPTED'", "ACCEPTED, 'REOPEN,ARCHIVE'"})
    void namesWhatMayHappenNext(ReportStatus status, String events) {
        assertThat(ReportLifecycle.allowed(status)).isEqualTo(Arrays.stream(events.split(",")).map(ReportEvent::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReportEvent.class))));
    }

    @Test
    void everyStateButThoseOfTheScheduleCanBeReached() {
        assertThat(EnumSet.complementOf(EnumSet.copyOf(LEGAL.values()))).containsExactly(ReportStatus.DUE, ReportStatus.SKIPPED, ReportStatus.MERGED);
    }
}
