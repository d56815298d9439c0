package org.onepermit.permit.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.onepermit.permit.review.rules.ReviewTerms;

/** The terms of acceptance and review as configured. */
@ApplicationScoped
class ReviewTermsProducer {

    @Produces
    @Singleton
    ReviewTerms terms(ReviewConfig config) {
        ReviewTerms law = ReviewTerms.defaults();
        return new ReviewTerms(law.acceptance(), law.simplified(), law.key(), law.keyWithSiteCheck(), law.renewal(),
            config.changeWorkingDays().orElse(law.change()), law.delivery(), config.publicationWorkingDays().orElse(law.publication()),
            config.correctionCalendarDays().orElse(law.correctionCalendarDays()), law.siteCheckOfficers(),
            config.assessmentPauses().orElse(law.assessmentPauses()));
    }
}
