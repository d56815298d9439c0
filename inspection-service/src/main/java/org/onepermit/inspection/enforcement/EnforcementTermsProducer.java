package org.onepermit.inspection.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.onepermit.inspection.enforcement.rules.CaseDeadlines;
import org.onepermit.inspection.enforcement.rules.EnforcementTerms;
import org.onepermit.inspection.enforcement.rules.PenaltyTable;
import org.onepermit.platform.time.WorkingCalendar;

/** Terms, deadlines and fines as this bureau applies them. */
@ApplicationScoped
class EnforcementTermsProducer {

    @Produces
    @Singleton
    EnforcementTerms terms(EnforcementConfig config) {
        EnforcementTerms law = EnforcementTerms.defaults();
        return new EnforcementTerms(config.filingDays().orElse(law.filingDays()), law.decisionDays(), law.preservationWd(),
            law.hearingRequestWd(), law.hearingNoticeWd(), config.legalReviewWorkingDays().orElse(law.legalReviewWd()),
            law.legalReviewComplexWd(), law.serviceWd(), config.publicationWorkingDays().orElse(law.publicationWd()), law.takeDownWd(),
            law.paymentDays(), law.recheckDays(), config.hearingFineUnitYuan().orElse(law.hearingFineUnitYuan()),
            config.hearingFinePersonYuan().orElse(law.hearingFinePersonYuan()));
    }

    @Produces
    @Singleton
    CaseDeadlines deadlines(WorkingCalendar calendar, EnforcementTerms terms) {
        return new CaseDeadlines(calendar, terms);
    }

    @Produces
    @Singleton
    PenaltyTable penalties() {
        return PenaltyTable.bundled();
    }
}
