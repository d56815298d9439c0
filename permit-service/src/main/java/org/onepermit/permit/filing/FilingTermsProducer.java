package org.onepermit.permit.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.onepermit.permit.filing.rules.FilingTerms;
import org.onepermit.permit.filing.rules.MonitoringTerms;

/** The terms of filing as configured. */
@ApplicationScoped
class FilingTermsProducer {

    @Produces
    @Singleton
    FilingTerms terms(FilingConfig config) {
        FilingTerms law = FilingTerms.defaults();
        return new FilingTerms(config.disclosureWorkingDays().orElse(law.disclosureWorkingDays()), law.eiaBindingSince(),
            config.toleranceTonnes().orElse(law.toleranceTonnes()), law.permitYears(), law.ledgerYears(), law.renewalDays(),
            config.amountPollutants().orElse(law.amountPollutants()), config.requiredAttachments().orElse(law.requiredAttachments()),
            config.advisedAttachments().orElse(law.advisedAttachments()), monitoring(config, law.monitoring()));
    }

    private static MonitoringTerms monitoring(FilingConfig config, MonitoringTerms law) {
        return new MonitoringTerms(law.mainIndicators(), config.automaticIndicators().orElse(law.automaticIndicators()),
            config.keyClassAsListed().orElse(law.keyClassAsListed()), law.minima(), law.boundaryNoise());
    }
}
