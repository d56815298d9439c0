package org.onepermit.platform.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.platform.problem.PlatformProblem;
import org.onepermit.platform.problem.ProblemException;

class JobExitTest {

    private static final WorkerConfig CONFIG = new WorkerConfig() {
        @Override
        public Duration timeout() {
            return Duration.ofSeconds(30);
        }

        @Override
        public int maxJobsActive() {
            return 1;
        }

        @Override
        public Duration pollInterval() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration maxPollInterval() {
            return Duration.ofSeconds(5);
        }

        @Override
        public int retries() {
            return 5;
        }

        @Override
        public Duration firstBackoff() {
            return Duration.ofMillis(500);
        }

        @Override
        public Duration maxBackoff() {
            return Duration.ofSeconds(10);
        }
    };

    private static JobExit exit(PlatformProblem type, int retries) {
        return JobExit.of(new ProblemException(type, "why"), Set.of(PlatformProblem.LIMITED), retries, CONFIG);
    }

    @ParameterizedTest
    @CsvSource({
        "LIMITED,         5, BPMN_ERROR, 5, 0",
        "UNAVAILABLE,     5, RETRY,      5, 5000",
        "UNAVAILABLE,     1, RETRY,      1, 5000",
        "UNEXPECTED,      5, RETRY,      4, 500",
        "UNEXPECTED,      4, RETRY,      3, 1000",
        "UNEXPECTED,      2, RETRY,      1, 4000",
        "UNEXPECTED,      1, INCIDENT,   0, 0",
        "CONFLICT,        5, RETRY,      4, 500",
        "CONFLICT,        1, INCIDENT,   0, 0",
        "STALE_REVISION,  5, INCIDENT,   0, 0",
        "FORBIDDEN,       5, INCIDENT,   0, 0",
        "INVALID_REQUEST, 5, INCIDENT,   0, 0"})
    void kindsDecideTheExit(PlatformProblem type, int retries, JobExit.Way way, int left, long backoffMillis) {
        assertThat(exit(type, retries)).extracting(JobExit::way, JobExit::retries, exit -> exit.backoff().toMillis())
            .containsExactly(way, left, backoffMillis);
    }

    @Test
    void moreRetriesThanExpectedDoNotBreakTheBackoff() {
        assertThat(exit(PlatformProblem.UNEXPECTED, 50).backoff()).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void messagesAreShort() {
        ProblemException wordy = new ProblemException(PlatformProblem.FORBIDDEN, "x".repeat(1000));
        assertThat(JobExit.of(wordy, Set.of(), 5, CONFIG).message()).hasSize(200).startsWith("platform/forbidden: x");
    }
}
