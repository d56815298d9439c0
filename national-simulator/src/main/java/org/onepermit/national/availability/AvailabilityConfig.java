package org.onepermit.national.availability;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code national.availability.*} */
@ConfigMapping(prefix = "national.availability")
interface AvailabilityConfig {

    /** Whether an operator may take the platform away; only in development and tests. */
    @WithDefault("false")
    boolean switchable();
}
