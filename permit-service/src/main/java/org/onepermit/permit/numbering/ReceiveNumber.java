package org.onepermit.permit.numbering;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.onepermit.permit.exchange.AnswerReceiver;
import org.onepermit.permit.exchange.ExchangeRequest;
import org.onepermit.permit.exchange.rules.ExchangeKind;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.Applications;
import org.onepermit.permit.filing.CaseChronicle;
import org.onepermit.permit.licence.PermitRepository;
import org.onepermit.platform.codes.PermitNumber;
import org.onepermit.platform.process.Outbox;

/** Takes the number of a permit from the national platform and lets the case go on. A number that cannot be ours is not taken (I-05). */
@ApplicationScoped
class ReceiveNumber implements AnswerReceiver {

    private static final String PERMIT_NO = "permitNo";

    private final Applications applications;
    private final PermitRepository permits;
    private final CaseChronicle chronicle;
    private final Outbox outbox;

    ReceiveNumber(Applications applications, PermitRepository permits, CaseChronicle chronicle, Outbox outbox) {
        this.applications = applications;
        this.permits = permits;
        this.chronicle = chronicle;
        this.outbox = outbox;
    }

    @Override
    public ExchangeKind kind() {
        return ExchangeKind.NUMBER;
    }

    @Override
    public Optional<String> apply(ExchangeRequest request, JsonNode answer) {
        Application application = applications.lock(request.subject());
        String number = answer.path(PERMIT_NO).asText();
        Optional<String> conflict = conflict(application, number);
        if (conflict.isEmpty()) {
            outbox.startOrPublish("Msg_NumberAssigned", request.id(), Map.of());
            chronicle.record(application, "CatchEvent_NumberAssigned", "assign-number", Map.of(PERMIT_NO, number));
        }
        return conflict;
    }

    private Optional<String> conflict(Application application, String number) {
        if (!PermitNumber.isValid(number)) {
            return Optional.of("not a permit number: " + number);
        }
        if (new PermitNumber(number).uscc().filter(uscc -> !uscc.value().equals(application.uscc())).isPresent()) {
            return Optional.of("number of another unit: " + number);
        }
        return permits.byNo(number).map(taken -> "number already in use: " + number);
    }
}
