package org.onepermit.permit.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.onepermit.permit.exchange.rules.ExchangeKind;
import org.onepermit.permit.publication.Publication;

/** What is published here is published on the national platform too (R §4, §9, A-16). */
@ApplicationScoped
public class PushPublication {

    private final NationalExchange exchange;

    PushPublication(NationalExchange exchange) {
        this.exchange = exchange;
    }

    void onPublication(@Observes Publication publication) {
        exchange.request(ExchangeKind.PUBLICATION_PUSH, publication.id(), Map.of(
            "kind", publication.kind(), "applicationNo", publication.applicationNo(), "unitName", publication.unitName(),
            "division", publication.division(), "publishedAt", publication.publishedAt(), "content", publication.content()));
    }
}
