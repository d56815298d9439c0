package org.onepermit.report.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.onepermit.report.duty.rules.DutyTerms;

/** The terms of the duty to report as DOMAIN states them, with the limits of a review as configured. */
@ApplicationScoped
class DutyTermsProducer {

    @Produces
    DutyTerms terms(ReviewConfig config) {
        DutyTerms usual = DutyTerms.defaults();
        return new DutyTerms(usual.leastHeld(), usual.dueMonthOffset(), usual.dueDay(), usual.reminderDays(), usual.leadDay(),
            config.workingDays().orElse(usual.reviewWorkingDays()), config.correctionWorkingDays().orElse(usual.correctionWorkingDays()));
    }
}
