package org.onepermit.inspection.recusal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.inspection.recusal.rules.RecusalGuard.Successor;
import org.onepermit.inspection.rules.Objection;
import org.onepermit.inspection.visit.rules.TaskStatus;

/** F-09, APnL §43. */
class RecusalGuardTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-09-01");

    @ParameterizedTest(name = "seated {0}, by unit {1}, of self {2}, pending {3}, {4}: {5}")
    @CsvSource({"true, true, false, false, ON_SITE, ", "true, false, true, false, CREATED, ", "true, false, true, false, PREPARED, ",
        "true, false, false, false, CREATED, F-09-SELF", "false, true, false, false, ON_SITE, F-09-SEAT", "false, false, false, false, CREATED, F-09-SEAT",
        "true, true, false, true, ON_SITE, F-09-PENDING", "true, true, false, false, REPORTED, F-09-OVER", "true, true, false, false, PUBLISHED, F-09-OVER",
        "true, false, true, false, CANCELLED, F-09-OVER"})
    void f09TheUnitAsksAboutAnybodySeatedAndAnInspectorAboutHimself(
            boolean seated, boolean byUnit, boolean ofSelf, boolean pending, TaskStatus status, String code) {
        assertThat(RecusalGuard.askRefused(new RecusalGuard.Asked(seated, byUnit, ofSelf, pending, status))).extracting(Objection::code)
            .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest(name = "granted {0}, drawn {1}, own {2}, {3}, successor {4} until {5} on post {6}: {7}")
    @CsvSource({"true, false, false, ON_SITE, free, 2026-09-01, true, ", "true, false, false, ON_SITE, free, 2026-08-31, true, F-09-SUCCESSOR",
        "true, false, false, ON_SITE, free, 2030-01-01, false, F-09-SUCCESSOR", "true, false, false, ON_SITE, seated, 2030-01-01, true, F-09-SUCCESSOR",
        "true, false, false, CREATED, , , , F-09-SUCCESSOR", "true, true, false, ON_SITE, , , , ", "true, true, false, ON_SITE, free, 2030-01-01, true, F-09-SUCCESSOR",
        "false, false, false, ON_SITE, , , , ", "false, false, false, ON_SITE, free, 2030-01-01, true, F-09-SUCCESSOR",
        "true, false, false, REPORTED, , , , ", "true, false, false, REPORTED, free, 2030-01-01, true, F-09-SUCCESSOR", "false, true, true, ON_SITE, , , , F-09-OWN"})
    void f09ASuccessorIsNamedWhereASeatIsFreeThatWasNotDrawn(
            boolean granted, boolean drawn, boolean own, TaskStatus status, String successor, LocalDate validTo, Boolean onPost, String code) {
        Successor named = successor == null ? null : new Successor(successor.equals("seated"), validTo, onPost);
        assertThat(RecusalGuard.decisionRefused(new RecusalGuard.Decided(granted, drawn, own, status, named), TODAY)).extracting(Objection::code)
            .isEqualTo(code == null ? List.of() : List.of(code));
    }
}
