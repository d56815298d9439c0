package org.onepermit.platform.worker;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code onepermit.worker.*} */
@ConfigMapping(prefix = "onepermit.worker")
interface WorkerConfig {

    /** How long a job is ours before the engine hands it out again. */
    @WithDefault("PT30S")
    Duration timeout();

    /** Jobs of one type that may be waiting or running here at once. */
    @WithDefault("32")
    int maxJobsActive();

    /** How often to ask for jobs that the stream did not bring. */
    @WithDefault("PT1S")
    Duration pollInterval();

    /** Longest pause between such questions while the stream is open and nothing comes. */
    @WithDefault("PT5S")
    Duration maxPollInterval();

    /** Retries that the BPMN files give a job; tells how many attempts were already spent. */
    @WithDefault("5")
    int retries();

    /** Wait after the first failure; doubles with each further one. */
    @WithDefault("PT0.5S")
    Duration firstBackoff();

    @WithDefault("PT10S")
    Duration maxBackoff();
}
