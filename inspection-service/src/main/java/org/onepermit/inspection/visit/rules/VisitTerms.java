package org.onepermit.inspection.visit.rules;

/**
 * Terms of visits and results.
 *
 * @param officers             officers on site (APnL §42)
 * @param siteMetres           how far from its coordinates a site may reach: visits begin and photographs are taken within ([design])
 * @param accuracyMetres       how far off the position of a photograph may be (F-16 [design])
 * @param visitWd              working days for a visit that was not drawn ([design])
 * @param conclusionWd         working days from the report to the conclusion ([design])
 * @param recheckDays          calendar days from the order to the re-check (F-21)
 * @param publicationWd        working days from the end of the task to publication (F-19)
 * @param correctionWd         working days to correct a published result (F-20 [design])
 */
public record VisitTerms(int officers, int siteMetres, int accuracyMetres, int visitWd, int conclusionWd, int recheckDays, int publicationWd, int correctionWd) {

    public static VisitTerms defaults() {
        return new VisitTerms(2, 1000, 50, 10, 10, 30, 20, 3);
    }
}
