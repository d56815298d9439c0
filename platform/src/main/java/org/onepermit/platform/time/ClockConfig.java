package org.onepermit.platform.time;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code onepermit.clock.*} */
@ConfigMapping(prefix = "onepermit.clock")
interface ClockConfig {

    /** May an operator move the legal clock? Only in profiles dev and test; any other refuses to start with it. */
    @WithDefault("false")
    boolean movable();
}
