package org.onepermit.report.review;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code report.batch.*}: acceptance by sampling (D-15) [design]. */
@ConfigMapping(prefix = "report.batch")
interface BatchConfig {

    /** Share of a batch that is reviewed by hand, rounded up. */
    @WithDefault("10")
    int sharePercent();

    /** Most reports in a batch. */
    @WithDefault("200")
    int most();
}
