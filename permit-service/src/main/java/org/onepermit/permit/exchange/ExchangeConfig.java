package org.onepermit.permit.exchange;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code permit.exchange.*} */
@ConfigMapping(prefix = "permit.exchange")
interface ExchangeConfig {

    /** Whether this instance sends at all. */
    @WithDefault("true")
    boolean enabled();

    /** How often requests that are due are looked for. */
    @WithDefault("PT1S")
    Duration poll();

    /** Requests taken up at once. */
    @WithDefault("16")
    int batch();

    /** How long a request taken up is left alone, in case whoever took it died; longer than any time-out of the connection. */
    @WithDefault("PT20S")
    Duration lease();

    /** Wait after the first failed attempt; it doubles with each further one. */
    @WithDefault("PT1S")
    Duration firstBackoff();

    /** Longest wait between two attempts. */
    @WithDefault("PT30S")
    Duration maxBackoff();

    /** Age at which a request is given up and a ticket opened. */
    @WithDefault("P7D")
    Duration maxAge();
}
