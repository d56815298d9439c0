package org.onepermit.inspection.visit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onepermit.inspection.visit.rules.TaskSecrecy.Standing;

/** M.5, F-04, F-11: each arrow and no other, who sees what, and what counts towards the cap. */
class TaskLifecycleTest {

    private static final String ARROWS = """
        CREATED RECUSE CREATED
        PREPARED RECUSE PREPARED
        ON_SITE RECUSE ON_SITE
        CREATED PREPARE PREPARED
        PREPARED CLOSE_DESK REPORTED
        PREPARED START ON_SITE
        ON_SITE REFUSE REPORTED
        ON_SITE FINISH REPORTED
        REPORTED CONCLUDE CONCLUDED
        CONCLUDED ORDER_RECTIFICATION RECTIFYING
        RECTIFYING PASS_RECHECK CLOSED
        RECTIFYING FAIL_RECHECK CLOSED
        CONCLUDED FILE_CASE CLOSED
        CONCLUDED CLOSE_WITHOUT_PROBLEM CLOSED
        CLOSED PUBLISH PUBLISHED
        CREATED CANCEL CANCELLED
        PREPARED CANCEL CANCELLED
        """;

    @Test
    void everyArrowAndNoOther() {
        Map<String, TaskStatus> legal = ARROWS.lines().map(line -> line.split(" "))
            .collect(Collectors.toMap(arrow -> arrow[0] + " " + arrow[1], arrow -> TaskStatus.valueOf(arrow[2])));
        for (TaskStatus status : TaskStatus.values()) {
            for (TaskEvent event : TaskEvent.values()) {
                assertThat(TaskLifecycle.next(status, event)).as(status + " " + event)
                    .isEqualTo(Optional.ofNullable(legal.get(status + " " + event)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TaskEvent.class)
    void aRefusalAFailedRecheckAndAFiledCaseOpenLeads(TaskEvent event) {
        assertThat(TaskLifecycle.opensLead(event))
            .isEqualTo(event == TaskEvent.REFUSE || event == TaskEvent.FAIL_RECHECK || event == TaskEvent.FILE_CASE);
    }

    @ParameterizedTest(name = "{0}: sealed until the visit {1}, from then on {2}, published {3}, cancelled {4}")
    @CsvSource({"DISPATCHER, true, true, true, true", "ASSIGNED, true, true, true, true", "OFFICER_OF_AREA, false, true, true, false",
        "OWN_UNIT, false, true, true, false", "PUBLIC, false, false, true, false"})
    void f11ATaskIsSecretUntilTheVisit(Standing standing, boolean sealed, boolean begun, boolean published, boolean cancelled) {
        for (TaskStatus status : TaskStatus.values()) {
            boolean expected = switch (status) {
                case CREATED, PREPARED -> sealed;
                case PUBLISHED -> published;
                case CANCELLED -> cancelled;
                default -> begun;
            };
            assertThat(TaskSecrecy.sees(standing, status)).as(status.name()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"DRAW, 1, 2, true", "DRAW, 2, 2, false", "JOINT, 2, 2, false", "CLUE, 2, 2, true", "COMPLAINT, 9, 0, true", "RECHECK, 2, 2, true"})
    void f04OnlyDrawnAndPlannedVisitsAreCapped(TaskKind kind, int had, int cap, boolean fits) {
        assertThat(kind.fits(had, cap)).isEqualTo(fits);
    }
}
