package org.onepermit.permit.registration.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.registration.ReadRegistration;
import org.onepermit.permit.registration.Registration;
import org.onepermit.permit.registration.RegistrationEdition;
import org.onepermit.permit.registration.RegistrationSummary;

/**
 * One registration with what was registered last.
 *
 * @param changedOn     when the change of the last update happened; null for the first edition
 * @param late          whether that update came later than twenty days (R §24)
 * @param receiptSha256 null while the number is pending
 * @param dossier       as far as the reader may see it (J-03)
 */
public record RegistrationView(
    @JsonUnwrapped RegistrationSummary registration, long version, Instant editionFiledAt, LocalDate changedOn, boolean late,
    String contentHash, String receiptSha256, Dossier dossier) {

    static RegistrationView of(ReadRegistration.Reading reading) {
        Registration registration = reading.registration();
        RegistrationEdition edition = reading.edition();
        return new RegistrationView(registration.summary(), registration.version(), edition.filedAt(), edition.changedOn(), edition.late(),
            edition.dossierHash(), edition.receiptSha256(), reading.dossier());
    }
}
