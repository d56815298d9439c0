package org.onepermit.permit.review.rules;

/**
 * Periods and thresholds of acceptance, review and decision. Numbers of working days unless a name says otherwise.
 *
 * @param acceptance             days for a correction notice, after which silence is acceptance (R §9(4))
 * @param simplified             review of SIMPLIFIED units (R §12)
 * @param key                    review of KEY units (R §12)
 * @param keyWithSiteCheck       review of KEY units once a site check is ordered (R §12)
 * @param renewal                review of a renewal (R §14)
 * @param change                 ceiling for a change of basic data (APL §42; local promise [unverified])
 * @param delivery               delivery of the permit after the decision (APL §44)
 * @param publication            publication after the decision (A.10, modelled on Guangdong's measures [unverified])
 * @param correctionCalendarDays time for the applicant's correction; R sets none [unverified]
 * @param siteCheckOfficers      officers at a site check (APL §34)
 * @param assessmentPauses       whether a technical assessment stops the clock [unverified]; not by default
 */
public record ReviewTerms(
    int acceptance, int simplified, int key, int keyWithSiteCheck, int renewal, int change, int delivery, int publication,
    int correctionCalendarDays, int siteCheckOfficers, boolean assessmentPauses) {

    public ReviewTerms {
        if (acceptance < 1 || simplified < 1 || key < 1 || keyWithSiteCheck < key || siteCheckOfficers < 1) {
            throw new IllegalArgumentException("review terms must be positive, and a site check never shortens the review");
        }
    }

    /** The terms of the law as DOMAIN states it, and defaults where the law is silent. */
    public static ReviewTerms defaults() {
        return new ReviewTerms(3, 20, 30, 45, 20, 20, 10, 7, 30, 2, false);
    }
}
