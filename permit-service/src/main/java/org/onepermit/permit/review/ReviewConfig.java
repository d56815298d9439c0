package org.onepermit.permit.review;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Terms of acceptance and review that the law leaves open or that were not read in a source ({@code permit.review.*}). What is not
 * configured is as {@code ReviewTerms.defaults()}. The 3, 20, 30, 45 and 10 working days of the law cannot be configured.
 */
@ConfigMapping(prefix = "permit.review")
interface ReviewConfig {

    /** Calendar days for the applicant's correction; the law sets none (M.1). */
    OptionalInt correctionCalendarDays();

    /** Working days for a change of basic data, a local promise below the ceiling of APL §42 (A.6). */
    OptionalInt changeWorkingDays();

    /** Working days for the publication of a decision (A.10). */
    OptionalInt publicationWorkingDays();

    /** Whether a technical assessment stops the clock. */
    Optional<Boolean> assessmentPauses();
}
