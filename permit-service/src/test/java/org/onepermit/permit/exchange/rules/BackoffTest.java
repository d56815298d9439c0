package org.onepermit.permit.exchange.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    private final Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30));

    @ParameterizedTest(name = "after {0} attempts wait {1}")
    @CsvSource({"1, PT1S", "2, PT2S", "3, PT4S", "5, PT16S", "6, PT30S", "7, PT30S", "100000, PT30S"})
    void waitDoublesUpToTheCap(int attempts, Duration wait) {
        assertThat(backoff.after(attempts)).isEqualTo(wait);
    }

    @Test
    void capBelowTheFirstWaitIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Backoff(Duration.ofSeconds(2), Duration.ofSeconds(1)));
    }
}
