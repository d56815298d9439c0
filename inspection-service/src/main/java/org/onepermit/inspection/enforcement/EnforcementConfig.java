package org.onepermit.inspection.enforcement;

import io.smallrye.config.ConfigMapping;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Terms of a case that were not read in a national source, or that provinces set ({@code inspection.enforcement.*}). What is not configured
 * is as {@code EnforcementTerms.defaults()}. Periods of the penalty law itself cannot be configured.
 */
@ConfigMapping(prefix = "inspection.enforcement")
interface EnforcementConfig {

    /** Calendar days from finding to filing (G.1, order 30). */
    OptionalInt filingDays();

    /** Working days for legal review (G.1, modelled on Guangdong). */
    OptionalInt legalReviewWorkingDays();

    /** Working days for the publication of a decision (G.1). */
    OptionalInt publicationWorkingDays();

    /** Yuan from which a fine of a unit gives the right to a hearing (G.1). */
    Optional<BigDecimal> hearingFineUnitYuan();

    /** Yuan from which a fine of a person does. */
    Optional<BigDecimal> hearingFinePersonYuan();
}
