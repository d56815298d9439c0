package org.onepermit.inspection.enforcement.rules;

import java.math.BigDecimal;

/**
 * Periods and thresholds of a case (G.1). {@code d} counts calendar days, {@code wd} working days (G-01).
 *
 * @param filingDays              d from finding to filing (order 30 [unverified])
 * @param decisionDays            d from filing to decision (APnL §60)
 * @param preservationWd          wd to decide on preserved evidence (APnL §56)
 * @param hearingRequestWd        wd after the notice to ask for a hearing (APnL §64(1))
 * @param hearingNoticeWd         wd between the notice of a hearing and the hearing (APnL §64(2))
 * @param legalReviewWd           wd for legal review (modelled on Guangdong's measures [unverified])
 * @param legalReviewComplexWd    wd more where the case is complex ([unverified])
 * @param serviceWd               wd to serve a decision (APnL §61)
 * @param publicationWd           wd to publish it ([unverified])
 * @param takeDownWd              wd to withdraw an annulled one (APnL §48)
 * @param paymentDays             d to pay, from receipt (APnL §67)
 * @param recheckDays             d from the correction order to the re-check (PD §10)
 * @param hearingFineUnitYuan     fine of a unit that gives the right to a hearing ([unverified])
 * @param hearingFinePersonYuan   fine of a person that does ([unverified])
 */
public record EnforcementTerms(
    int filingDays, int decisionDays, int preservationWd, int hearingRequestWd, int hearingNoticeWd, int legalReviewWd, int legalReviewComplexWd,
    int serviceWd, int publicationWd, int takeDownWd, int paymentDays, int recheckDays, BigDecimal hearingFineUnitYuan,
    BigDecimal hearingFinePersonYuan) {

    /** The terms of the law as DOMAIN states it, and defaults where it is silent. */
    public static EnforcementTerms defaults() {
        return new EnforcementTerms(15, 90, 7, 5, 7, 5, 3, 7, 7, 3, 15, 30, new BigDecimal("200000"), new BigDecimal("5000"));
    }
}
