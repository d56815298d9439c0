package org.onepermit.platform.process;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code onepermit.outbox.*} */
@ConfigMapping(prefix = "onepermit.outbox")
interface OutboxConfig {

    /** Fixed at build time: false leaves relay and operations endpoints out of services that start no processes. */
    @WithDefault("true")
    boolean enabled();

    /** How often the table is looked at when no commit gave a signal. */
    @WithDefault("PT1S")
    Duration poll();

    /** Messages in flight at once. */
    @WithDefault("64")
    int batch();

    /** Longest wait between two attempts at one message. */
    @WithDefault("PT5S")
    Duration maxBackoff();

    /** Age at which a message is given up and left to the operator. */
    @WithDefault("P7D")
    Duration maxAge();

    /** How long sent messages are kept for look-up. */
    @WithDefault("P30D")
    Duration retention();
}
