package org.onepermit.inspection.visit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.OptionalInt;

/** Terms of visits and results ({@code inspection.visit.*}); what is not configured is as {@code VisitTerms.defaults()}. */
@ConfigMapping(prefix = "inspection.visit")
interface VisitConfig {

    /** Most planned visits of a unit in a year; the province sets it (F-04). */
    @WithDefault("2")
    int yearlyCap();

    /** How far from its coordinates a site may reach, in metres. */
    OptionalInt siteMetres();

    /** How far off the position of a photograph may be, in metres (F-16). */
    OptionalInt accuracyMetres();

    /** Working days for a visit that was ordered by hand. */
    OptionalInt visitWorkingDays();

    /** Working days from the report to the conclusion. */
    OptionalInt conclusionWorkingDays();
}
