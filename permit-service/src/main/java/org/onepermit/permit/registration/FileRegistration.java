package org.onepermit.permit.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.onepermit.permit.catalogue.IndustryNames;
import org.onepermit.permit.catalogue.rules.Classification;
import org.onepermit.permit.exchange.NationalExchange;
import org.onepermit.permit.exchange.rules.ExchangeKind;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.filing.rules.Dossier.Identity;
import org.onepermit.permit.registration.rules.RegistrationProblem;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** Files a registration. It counts from this moment, whether or not the national platform can give the number yet. */
@ApplicationScoped
class FileRegistration {

    private final CheckRegistration checks;
    private final RegistrationRepository registrations;
    private final RecordEdition recordEdition;
    private final NationalExchange exchange;
    private final IndustryNames industries;
    private final LegalClock clock;
    private final Audit audit;

    FileRegistration(CheckRegistration checks, RegistrationRepository registrations, RecordEdition recordEdition,
                     NationalExchange exchange, IndustryNames industries, LegalClock clock, Audit audit) {
        this.checks = checks;
        this.registrations = registrations;
        this.recordEdition = recordEdition;
        this.exchange = exchange;
        this.industries = industries;
        this.clock = clock;
        this.audit = audit;
    }

    /** What was filed, and the request for its number. */
    record Filed(String registrationId, String requestId) { }

    /** Files once: the same dossier for the same site again is the registration that there is. */
    @Transactional
    Filed file(Dossier dossier) {
        LocalDate today = clock.today();
        Classification classification = checks.check(dossier, today);
        Registration registration = earlier(dossier).orElseGet(() -> file(dossier, classification, today));
        return new Filed(registration.id(), requestNumber(registration));
    }

    private Optional<Registration> earlier(Dossier dossier) {
        Identity identity = dossier.identity();
        Optional<Registration> live = registrations.live(identity.uscc()).stream()
            .filter(one -> one.isOfSite(identity.division(), identity.siteName(), identity.siteAddress())).findFirst();
        live.filter(one -> !recordEdition.isSame(one, dossier)).ifPresent(one -> {
            throw new ProblemException(RegistrationProblem.ALREADY_REGISTERED,
                Map.of("registrationNo", Optional.ofNullable(one.registrationNo()).orElse(one.id())));
        });
        return live;
    }

    private Registration file(Dossier dossier, Classification classification, LocalDate today) {
        Identity identity = dossier.identity();
        Registration registration = new Registration(identity, industries.of(identity.mainIndustry(), today), clock.now());
        registrations.persist(registration);
        recordEdition.first(registration, dossier, classification.catalogueVersion());
        requestNumber(registration);
        audit.append("file-registration", "Registration", registration.id(), Map.of("uscc", registration.uscc()));
        return registration;
    }

    private String requestNumber(Registration registration) {
        return exchange.request(ExchangeKind.REGISTRATION_NUMBER, registration.id(), Map.of("uscc", registration.uscc()));
    }
}
