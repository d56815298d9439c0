package org.onepermit.permit.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.onepermit.permit.exchange.ExchangeRequest;
import org.onepermit.permit.exchange.NationalExchange;
import org.onepermit.permit.exchange.rules.ExchangeKind;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.Applications;
import org.onepermit.permit.filing.CaseChronicle;

/** Asks the national platform for the number of a granted permit (R §12, B-06). The answer comes when it comes. */
@ApplicationScoped
public class RequestNumber {

    private final Applications applications;
    private final NationalExchange exchange;
    private final CaseChronicle chronicle;

    RequestNumber(Applications applications, NationalExchange exchange, CaseChronicle chronicle) {
        this.applications = applications;
        this.exchange = exchange;
        this.chronicle = chronicle;
    }

    /** Asks once for an application, however often it is called, and returns the request's id. */
    @Transactional
    public String request(String applicationNo) {
        Application application = applications.lock(applicationNo);
        Optional<String> earlier = exchange.find(ExchangeKind.NUMBER, applicationNo).map(ExchangeRequest::id);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        String id = exchange.request(ExchangeKind.NUMBER, applicationNo, Map.of(
            "uscc", application.uscc(), "applicationNo", applicationNo, "managementClass", application.managementClass()));
        chronicle.record(application, "request-number", Map.of("messageId", id));
        return id;
    }
}
