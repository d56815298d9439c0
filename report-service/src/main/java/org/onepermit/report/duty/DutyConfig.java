package org.onepermit.report.duty;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** {@code report.duty.*} */
@ConfigMapping(prefix = "report.duty")
interface DutyConfig {

    /** How far ahead duties are derived: every period that begins within it. */
    @WithDefault("P1Y")
    Period ahead();

    /** How often it is looked for what is to be opened, reminded of and derived further. */
    @WithDefault("1m")
    String every();
}
