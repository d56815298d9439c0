package org.onepermit.workflow.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.onepermit.workflow.engine.JobEvent;
import org.onepermit.workflow.engine.JobEvent.Kind;

class JobMetricsTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final JobMetrics metrics = new JobMetrics(registry);

    @Test
    void eachOutcomeIsCountedByType() {
        metrics.record(new JobEvent("a", Kind.ACTIVATED, Duration.ofMillis(30)));
        metrics.record(new JobEvent("a", Kind.ACTIVATED, Duration.ofMillis(50)));
        metrics.record(new JobEvent("a", Kind.COMPLETED, Duration.ZERO));
        metrics.record(new JobEvent("b", Kind.TIMED_OUT, Duration.ZERO));
        assertThat(counted("a", "activated")).isEqualTo(2);
        assertThat(counted("a", "completed")).isEqualTo(1);
        assertThat(counted("b", "timed_out")).isEqualTo(1);
        assertThat(registry.get("onepermit.engine.job.wait").tag("type", "a").timer().totalTime(TimeUnit.MILLISECONDS))
                .isEqualTo(80);
    }

    @Test
    void typesAreBounded() {
        for (int i = 0; i < JobMetrics.MAX_TYPES + 10; i++) {
            metrics.record(new JobEvent("type-" + i, Kind.FAILED, Duration.ZERO));
        }
        assertThat(counted("other", "failed")).isEqualTo(10);
        assertThat(registry.find("onepermit.engine.jobs").counters()).hasSize(JobMetrics.MAX_TYPES + 1);
    }

    private double counted(String type, String outcome) {
        return registry.get("onepermit.engine.jobs").tags("type", type, "outcome", outcome).counter().count();
    }
}
