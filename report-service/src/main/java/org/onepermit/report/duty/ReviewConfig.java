package org.onepermit.report.duty;

import io.smallrye.config.ConfigMapping;
import java.util.OptionalInt;

/** {@code report.review.*}: limits that the law leaves open (D-15, D-16); what is not configured is as {@code DutyTerms.defaults()}. */
@ConfigMapping(prefix = "report.review")
interface ReviewConfig {

    /** Working days for the review of a report. */
    OptionalInt workingDays();

    /** Working days for a correction. */
    OptionalInt correctionWorkingDays();
}
