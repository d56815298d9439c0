package org.onepermit.permit.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.onepermit.permit.catalogue.rules.ManagementClass;
import org.onepermit.permit.licence.PaperKind;
import org.onepermit.permit.licence.Permit;
import org.onepermit.permit.licence.PermitHistory;
import org.onepermit.permit.licence.PermitPapers;
import org.onepermit.permit.licence.PermitRepository;
import org.onepermit.permit.licence.PermitVersion;
import org.onepermit.permit.registration.Registration;
import org.onepermit.permit.registration.RegistrationEdition;
import org.onepermit.permit.registration.RegistrationEditionRepository;
import org.onepermit.permit.registration.RegistrationRepository;
import org.onepermit.platform.time.LegalClock;

/** Tells whether a number is genuine, and what it stands for. */
@ApplicationScoped
public class VerificationQueries {

    private final PermitRepository permits;
    private final PermitHistory history;
    private final PermitPapers papers;
    private final RegistrationRepository registrations;
    private final RegistrationEditionRepository editions;
    private final LegalClock clock;

    VerificationQueries(PermitRepository permits, PermitHistory history, PermitPapers papers, RegistrationRepository registrations,
                        RegistrationEditionRepository editions, LegalClock clock) {
        this.permits = permits;
        this.history = history;
        this.papers = papers;
        this.registrations = registrations;
        this.editions = editions;
        this.clock = clock;
    }

    public Optional<Verification> verify(String number) {
        return permits.byNo(number).map(this::permit)
            .or(() -> registrations.find("registrationNo", number).firstResultOptional().map(this::registration));
    }

    private Verification permit(Permit permit) {
        PermitVersion version = history.latest(permit).orElseThrow();
        Map<PaperKind, String> hashes = papers.hashes(version);
        return new Verification(permit.permitNo(), "PERMIT", true, permit.status().name(), permit.unitName(), permit.siteAddress(),
            permit.managementClass().name(), permit.validFrom(), permit.validTo(), permit.issuingAuthority(), version.dossierHash(),
            hashes.get(PaperKind.ORIGINAL), hashes.get(PaperKind.COPY), hashes.get(PaperKind.PUBLIC_COPY), clock.now());
    }

    private Verification registration(Registration registration) {
        RegistrationEdition edition = editions.latest(registration);
        return new Verification(registration.registrationNo(), "REGISTRATION", true, registration.status().name(), registration.unitName(),
            registration.siteAddress(), ManagementClass.REGISTRATION.name(), registration.validFrom(), registration.validTo(), null,
            edition.dossierHash(), null, null, edition.receiptSha256(), clock.now());
    }
}
