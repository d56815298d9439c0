package org.onepermit.permit.licence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PermitLifecycleTest {

    /** M.2, every arrow. */
    private static final Map<String, PermitStatus> ARROWS = Map.of(
        "VALID RECORD_VERSION", PermitStatus.VALID,
        "VALID EXPIRE", PermitStatus.EXPIRED,
        "VALID REVOKE_APPROVAL", PermitStatus.REVOKED,
        "VALID REVOKE_PENALTY", PermitStatus.WITHDRAWN_BY_PENALTY,
        "VALID CANCEL", PermitStatus.CANCELLED,
        "EXPIRED CANCEL", PermitStatus.CANCELLED,
        "REVOKED CANCEL", PermitStatus.CANCELLED,
        "WITHDRAWN_BY_PENALTY CANCEL", PermitStatus.CANCELLED);

    @ParameterizedTest(name = "{0} --{1}-->")
    @MethodSource("everything")
    void onlyTheArrowsOfM2Exist(PermitStatus status, PermitAction action) {
        assertThat(PermitLifecycle.next(status, action).orElse(null)).isEqualTo(ARROWS.get(status + " " + action));
    }

    static Stream<Arguments> everything() {
        return Arrays.stream(PermitStatus.values())
            .flatMap(status -> Arrays.stream(PermitAction.values()).map(action -> Arguments.of(status, action)));
    }
}
