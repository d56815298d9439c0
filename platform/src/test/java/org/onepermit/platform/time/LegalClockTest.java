package org.onepermit.platform.time;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalClockTest {

    @ParameterizedTest
    @ValueSource(strings = {"prod", "staging"})
    void aMovableClockDoesNotStartOutsideDevelopment(String profile) {
        assertThatThrownBy(() -> LegalClock.refuseUnlessTrying(true, List.of(profile))).isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("onepermit.clock.movable");
        assertThatCode(() -> LegalClock.refuseUnlessTrying(false, List.of(profile))).doesNotThrowAnyException();
    }

    @Test
    void developmentAndTestsMayMoveIt() {
        assertThatCode(() -> LegalClock.refuseUnlessTrying(true, List.of("dev"))).doesNotThrowAnyException();
        assertThatCode(() -> LegalClock.refuseUnlessTrying(true, List.of("test"))).doesNotThrowAnyException();
    }
}
