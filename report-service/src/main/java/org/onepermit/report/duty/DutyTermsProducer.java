package org.onepermit.report.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.onepermit.report.duty.rules.DutyTerms;

/** The terms of the duty to report as DOMAIN states them. */
@ApplicationScoped
class DutyTermsProducer {

    @Produces
    DutyTerms terms() {
        return DutyTerms.defaults();
    }
}
