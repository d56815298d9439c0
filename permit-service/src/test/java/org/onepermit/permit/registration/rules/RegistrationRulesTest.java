package org.onepermit.permit.registration.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RegistrationRulesTest {

    /** M.3, every arrow. */
    private static final Map<String, RegistrationStatus> ARROWS = Map.of(
        "PENDING_NUMBER ASSIGN_NUMBER", RegistrationStatus.ACTIVE,
        "PENDING_NUMBER CANCEL", RegistrationStatus.CANCELLED,
        "ACTIVE UPDATE", RegistrationStatus.ACTIVE,
        "ACTIVE EXPIRE", RegistrationStatus.EXPIRED,
        "ACTIVE CANCEL", RegistrationStatus.CANCELLED);

    @ParameterizedTest(name = "{0} --{1}-->")
    @MethodSource("everything")
    void onlyTheArrowsOfM3Exist(RegistrationStatus status, RegistrationAction action) {
        assertThat(RegistrationLifecycle.next(status, action).orElse(null)).isEqualTo(ARROWS.get(status + " " + action));
    }

    @ParameterizedTest(name = "R §24: changed {0}, filed {1}, late: {2}")
    @CsvSource({"2026-11-04, 2026-11-24, false", "2026-11-03, 2026-11-24, true", "2026-11-24, 2026-11-24, false"})
    void updateIsLateAfterTwentyDays(LocalDate changedOn, LocalDate filedOn, boolean late) {
        assertThat(RegistrationTerms.isLate(changedOn, filedOn)).isEqualTo(late);
    }

    static Stream<Arguments> everything() {
        return Arrays.stream(RegistrationStatus.values())
            .flatMap(status -> Arrays.stream(RegistrationAction.values()).map(action -> Arguments.of(status, action)));
    }
}
