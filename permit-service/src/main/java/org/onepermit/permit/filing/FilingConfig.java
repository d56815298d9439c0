package org.onepermit.permit.filing;

import io.smallrye.config.ConfigMapping;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Thresholds of filing that the law leaves open or that were not read in a source ({@code permit.filing.*}). What is not configured is
 * as {@code FilingTerms.defaults()}. Periods that the law itself fixes cannot be configured.
 */
@ConfigMapping(prefix = "permit.filing")
interface FilingConfig {

    /** Length of the pre-submission disclosure in working days (A-13; order 32). */
    OptionalInt disclosureWorkingDays();

    /** How far, in tonnes, a total may be from the sum of its outlets (C-04). */
    Optional<BigDecimal> toleranceTonnes();

    /** Codes of pollutants whose annual amount is permitted at main outlets (C-01). */
    Optional<Set<String>> amountPollutants();

    /** Kinds of attachment without which an application is incomplete. */
    Optional<Set<String>> requiredAttachments();

    /** Kinds of attachment whose absence is only remarked. */
    Optional<Set<String>> advisedAttachments();

    /** Codes of pollutants that key units monitor automatically at main outlets (D-02). */
    Optional<Set<String>> automaticIndicators();

    /** Whether key units that are on no list monitor as often as listed ones (D-03, L-04). */
    Optional<Boolean> keyClassAsListed();
}
