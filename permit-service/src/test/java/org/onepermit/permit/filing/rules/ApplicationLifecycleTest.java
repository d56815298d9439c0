package org.onepermit.permit.filing.rules;

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

/** M.1: one case per arrow, one per refusal. */
class ApplicationLifecycleTest {

    /** Every arrow of M.1 as it is printed there. */
    private static final String ARROWS = """
        DRAFT START_DISCLOSURE DISCLOSING
        DISCLOSING END_DISCLOSURE DISCLOSED
        DRAFT SUBMIT SUBMITTED
        DISCLOSED SUBMIT SUBMITTED
        SUBMITTED JUDGE_NOT_REQUIRED NOT_REQUIRED
        SUBMITTED JUDGE_JURISDICTION NOT_ACCEPTED
        SUBMITTED REQUEST_CORRECTION CORRECTION
        SUBMITTED DEEM_ACCEPTED ACCEPTED
        SUBMITTED ACCEPT ACCEPTED
        CORRECTION ACCEPT ACCEPTED
        CORRECTION RESUBMIT SUBMITTED
        CORRECTION CLOSE_UNCORRECTED WITHDRAWN_DEEMED
        ACCEPTED START_REVIEW IN_REVIEW
        IN_REVIEW ORDER_SITE_CHECK SITE_CHECK
        SITE_CHECK REPORT_SITE IN_REVIEW
        IN_REVIEW COMMISSION_ASSESSMENT ASSESSMENT
        ASSESSMENT REPORT_ASSESSMENT IN_REVIEW
        IN_REVIEW PAUSE PAUSED
        PAUSED RESUME IN_REVIEW
        IN_REVIEW RECOMMEND PENDING_DECISION
        PENDING_DECISION GRANT GRANTED
        PENDING_DECISION REFUSE REFUSED
        GRANTED ISSUE ISSUED
        """;

    private static final Map<String, ApplicationStatus> LEGAL = legal();

    private static Map<String, ApplicationStatus> legal() {
        Map<String, ApplicationStatus> arrows = new TreeMap<>();
        ARROWS.lines().map(line -> line.split(" ")).forEach(a -> arrows.put(a[0] + " " + a[1], ApplicationStatus.valueOf(a[2])));
        Set<String> undecided = Set.of("DRAFT", "DISCLOSING", "DISCLOSED", "SUBMITTED", "CORRECTION", "ACCEPTED", "IN_REVIEW",
            "SITE_CHECK", "ASSESSMENT", "PAUSED", "PENDING_DECISION");
        undecided.forEach(from -> arrows.put(from + " WITHDRAW", ApplicationStatus.WITHDRAWN));
        Set.of("ACCEPTED", "IN_REVIEW", "SITE_CHECK", "ASSESSMENT", "PAUSED", "PENDING_DECISION")
            .forEach(from -> arrows.put(from + " DEEM_RENEWED", ApplicationStatus.DEEMED_RENEWED));
        return arrows;
    }

    static Set<String> everyPair() {
        return Arrays.stream(ApplicationStatus.values())
            .flatMap(status -> Arrays.stream(ApplicationEvent.values()).map(event -> status + " " + event))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void followsTheArrowsOfM1AndNoOther(String pair) {
        String[] names = pair.split(" ");
        var next = ApplicationLifecycle.next(ApplicationStatus.valueOf(names[0]), ApplicationEvent.valueOf(names[1]));
        assertThat(next.orElse(null)).isEqualTo(LEGAL.get(pair));
    }

    @ParameterizedTest
    @EnumSource(value = ApplicationStatus.class,
        names = {"NOT_REQUIRED", "NOT_ACCEPTED", "WITHDRAWN_DEEMED", "REFUSED", "ISSUED", "WITHDRAWN", "DEEMED_RENEWED"})
    void nothingFollowsATerminalState(ApplicationStatus terminal) {
        assertThat(terminal.isFinal()).isTrue();
        assertThat(ApplicationLifecycle.allowed(terminal)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GRANTED, ISSUE", "PAUSED, 'RESUME,WITHDRAW,DEEM_RENEWED'"})
    void namesWhatMayHappenNext(ApplicationStatus status, String events) {
        Set<ApplicationEvent> expected = Arrays.stream(events.split(",")).map(ApplicationEvent::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApplicationEvent.class)));
        assertThat(ApplicationLifecycle.allowed(status)).isEqualTo(expected);
    }

    @Test
    void everyStateButTheFirstCanBeReached() {
        Set<ApplicationStatus> reached = EnumSet.copyOf(LEGAL.values());
        assertThat(EnumSet.complementOf(EnumSet.copyOf(reached))).containsExactly(ApplicationStatus.DRAFT);
    }
}
