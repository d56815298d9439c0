package org.onepermit.permit.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.onepermit.permit.document.PublicAddress;
import org.onepermit.permit.document.RegistrationReceipt;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.lookup.LookupIndex;
import org.onepermit.permit.lookup.LookupKind;
import org.onepermit.permit.registration.rules.RegistrationTerms;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.time.LegalClock;

/** Everything that comes with a new edition: its wording, what it is found by, and its receipt. */
@ApplicationScoped
class RecordEdition {

    private final RegistrationEditionRepository editions;
    private final RegistrationReceipt receipt;
    private final PublicAddress address;
    private final LookupIndex lookup;
    private final CurrentUser user;
    private final LegalClock clock;

    RecordEdition(RegistrationEditionRepository editions, RegistrationReceipt receipt, PublicAddress address, LookupIndex lookup,
                  CurrentUser user, LegalClock clock) {
        this.editions = editions;
        this.receipt = receipt;
        this.address = address;
        this.lookup = lookup;
        this.user = user;
        this.clock = clock;
    }

    /** The first edition; its receipt is made when the number comes. */
    void first(Registration registration, Dossier dossier, String catalogueVersion) {
        record(registration, dossier, catalogueVersion);
    }

    /** A further edition, receipted at once. */
    void update(Registration registration, Dossier dossier, String catalogueVersion, LocalDate changedOn) {
        RegistrationEdition edition = record(registration, dossier, catalogueVersion);
        edition.changedOn(changedOn, RegistrationTerms.isLate(changedOn, clock.today()));
        edition.receipted(print(registration, edition));
    }

    void receipt(Registration registration) {
        RegistrationEdition edition = editions.latest(registration);
        edition.receipted(print(registration, edition));
    }

    boolean isSame(Registration registration, Dossier dossier) {
        return editions.latest(registration).dossierHash().equals(RegistrationEdition.hash(dossier));
    }

    private RegistrationEdition record(Registration registration, Dossier dossier, String catalogueVersion) {
        RegistrationEdition edition = new RegistrationEdition(registration, dossier, catalogueVersion, user.subject(), clock.now());
        editions.persist(edition);
        lookup.put(LookupKind.REGISTRATION, registration.id(), registration.searchText());
        return edition;
    }

    private byte[] print(Registration registration, RegistrationEdition edition) {
        return receipt.print(new RegistrationReceipt.Content(registration.registrationNo(), edition.edition(), edition.filedAt(),
            registration.unitName(), registration.uscc(), registration.siteAddress(), registration.industryName(),
            registration.validFrom(), registration.validTo(), address.verification(registration.registrationNo())));
    }
}
