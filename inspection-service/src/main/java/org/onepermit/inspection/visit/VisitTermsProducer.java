package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.enterprise.inject.Produces;
import org.onepermit.inspection.visit.rules.ResultDeadlines;
import org.onepermit.inspection.visit.rules.VisitTerms;
import org.onepermit.platform.time.WorkingCalendar;

/** The terms of visits as configured. */
@ApplicationScoped
class VisitTermsProducer {

    @Produces
    @Singleton
    VisitTerms terms(VisitConfig config) {
        VisitTerms law = VisitTerms.defaults();
        return new VisitTerms(law.officers(), config.siteMetres().orElse(law.siteMetres()), config.accuracyMetres().orElse(law.accuracyMetres()),
            config.visitWorkingDays().orElse(law.visitWd()), config.conclusionWorkingDays().orElse(law.conclusionWd()), law.recheckDays(),
            law.publicationWd(), law.correctionWd());
    }

    @Produces
    @Singleton
    ResultDeadlines deadlines(WorkingCalendar calendar, VisitTerms terms) {
        return new ResultDeadlines(calendar, terms);
    }
}
