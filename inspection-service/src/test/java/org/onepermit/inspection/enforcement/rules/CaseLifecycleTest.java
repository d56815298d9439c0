package org.onepermit.inspection.enforcement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** M.6: each arrow, and nothing else. */
class CaseLifecycleTest {

    private static final String ARROWS = """
        LEAD SCREEN_OUT NOT_FILED
        LEAD FILE FILED
        FILED INVESTIGATE INVESTIGATING
        INVESTIGATING PRESERVE_EVIDENCE INVESTIGATING
        INVESTIGATING SUSPECT_CRIME TRANSFER_REVIEW
        TRANSFER_REVIEW APPROVE_TRANSFER TRANSFERRED
        TRANSFER_REVIEW REFUSE_TRANSFER INVESTIGATING
        TRANSFERRED RETURN_FROM_POLICE INVESTIGATING
        TRANSFERRED CRIMINAL_JUDGMENT CLOSED
        INVESTIGATING CONCLUDE PROPOSED
        INVESTIGATING WAIVE NO_PENALTY
        PROPOSED SERVE_NOTICE NOTIFIED
        NOTIFIED RECORD_DEFENCE NOTIFIED
        NOTIFIED REQUEST_HEARING HEARING
        NOTIFIED SEND_TO_LEGAL_REVIEW LEGAL_REVIEW
        HEARING SEND_TO_LEGAL_REVIEW LEGAL_REVIEW
        LEGAL_REVIEW PASS_LEGAL_REVIEW PENDING_DECISION
        LEGAL_REVIEW RETURN_BY_LEGAL_REVIEW INVESTIGATING
        NOTIFIED PRESENT PENDING_DECISION
        PENDING_DECISION DECIDE DECIDED
        DECIDED SERVE SERVED
        SERVED PUBLISH SERVED
        ENFORCING PUBLISH ENFORCING
        EXECUTED PUBLISH EXECUTED
        CLOSED PUBLISH CLOSED
        SERVED APPEAL SERVED
        ENFORCING APPEAL ENFORCING
        EXECUTED APPEAL EXECUTED
        SERVED PAY EXECUTED
        ENFORCING PAY EXECUTED
        SERVED ENFORCE ENFORCING
        EXECUTED CLOSE CLOSED
        ENFORCING CLOSE CLOSED
        CLOSED ARCHIVE ARCHIVED
        DECIDED ANNUL ANNULLED
        SERVED ANNUL ANNULLED
        ENFORCING ANNUL ANNULLED
        EXECUTED ANNUL ANNULLED
        CLOSED ANNUL ANNULLED
        """;

    @Test
    void everyArrowAndNoOther() {
        Map<String, CaseStatus> legal = ARROWS.lines().map(line -> line.split(" "))
            .collect(Collectors.toMap(arrow -> arrow[0] + " " + arrow[1], arrow -> CaseStatus.valueOf(arrow[2])));
        for (CaseStatus status : CaseStatus.values()) {
            for (CaseEvent event : CaseEvent.values()) {
                assertThat(CaseLifecycle.next(status, event)).as(status + " " + event)
                    .isEqualTo(Optional.ofNullable(legal.get(status + " " + event)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void aFinalStatusIsOneThatNothingFollows(CaseStatus status) {
        Stream<CaseEvent> following = Arrays.stream(CaseEvent.values()).filter(event -> CaseLifecycle.next(status, event).isPresent());
        assertThat(following.toList().isEmpty()).isEqualTo(status.isFinal());
    }

    @Test
    void noDecisionAfterAHearingWithoutLegalReview() {
        assertThat(CaseLifecycle.next(CaseStatus.HEARING, CaseEvent.PRESENT)).isEmpty();
    }
}
