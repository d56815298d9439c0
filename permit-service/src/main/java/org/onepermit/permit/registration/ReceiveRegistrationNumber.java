package org.onepermit.permit.registration;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.onepermit.permit.exchange.AnswerReceiver;
import org.onepermit.permit.exchange.ExchangeRequest;
import org.onepermit.permit.exchange.rules.ExchangeKind;
import org.onepermit.permit.registration.rules.RegistrationStatus;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.codes.PermitNumber;
import org.onepermit.platform.time.LegalClock;

/** Takes the number of a registration from the national platform and makes the receipt. */
@ApplicationScoped
class ReceiveRegistrationNumber implements AnswerReceiver {

    private final RegistrationRepository registrations;
    private final RecordEdition recordEdition;
    private final LegalClock clock;
    private final Audit audit;

    ReceiveRegistrationNumber(RegistrationRepository registrations, RecordEdition recordEdition, LegalClock clock, Audit audit) {
        this.registrations = registrations;
        this.recordEdition = recordEdition;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public ExchangeKind kind() {
        return ExchangeKind.REGISTRATION_NUMBER;
    }

    @Override
    public Optional<String> apply(ExchangeRequest request, JsonNode answer) {
        Registration registration = registrations.lock(request.subject()).orElseThrow();
        String number = answer.path("registrationNo").asText();
        Optional<String> conflict = conflict(registration, number);
        if (conflict.isEmpty()) {
            registration.assignNumber(number, clock.today());
            recordEdition.receipt(registration);
            audit.append("number-registration", "Registration", registration.id(), Map.of("registrationNo", number));
        }
        return conflict;
    }

    private Optional<String> conflict(Registration registration, String number) {
        if (registration.status() != RegistrationStatus.PENDING_NUMBER) {
            return Optional.of("registration is " + registration.status());
        }
        if (!PermitNumber.isValid(number)) {
            return Optional.of("not a registration number: " + number);
        }
        if (!new PermitNumber(number).holderCode().equals(registration.uscc())) {
            return Optional.of("number of another unit: " + number);
        }
        return registrations.find("registrationNo", number).firstResultOptional().map(taken -> "number already in use: " + number);
    }
}
