package org.onepermit.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartupChecksTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    @Test
    void productionNeedsBothSecretsAndAFixedClock() {
        assertThat(StartupChecks.objection(false, false, SECRET, true)).isEmpty();
        assertThat(StartupChecks.objection(false, false, SECRET.substring(1), true)).hasValueSatisfying(
                objection -> assertThat(objection).contains("ONEPERMIT_SESSION_SECRET").doesNotContain(SECRET.substring(1)));
        assertThat(StartupChecks.objection(false, false, SECRET, false)).isPresent();
        assertThat(StartupChecks.objection(false, true, SECRET, true)).isPresent();
    }

    @Test
    void demonstrationMayMoveTheClock() {
        assertThat(StartupChecks.objection(true, true, SECRET, true)).isEmpty();
    }
}
