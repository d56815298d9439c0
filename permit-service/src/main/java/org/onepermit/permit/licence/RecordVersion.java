package org.onepermit.permit.licence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onepermit.permit.exchange.NationalExchange;
import org.onepermit.permit.exchange.rules.ExchangeKind;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.licence.PermitHistory.Span;
import org.onepermit.permit.lookup.LookupIndex;
import org.onepermit.permit.lookup.LookupKind;
import org.onepermit.platform.time.LegalClock;

/** Everything that comes with a new version: its period, its papers, what it is found by, and the copy for the national platform. */
@ApplicationScoped
class RecordVersion {

    private final PermitHistory history;
    private final PermitPapers papers;
    private final LookupIndex lookup;
    private final NationalExchange exchange;
    private final LegalClock clock;

    RecordVersion(PermitHistory history, PermitPapers papers, LookupIndex lookup, NationalExchange exchange, LegalClock clock) {
        this.history = history;
        this.papers = papers;
        this.lookup = lookup;
        this.exchange = exchange;
        this.clock = clock;
    }

    /** The first version, in force from the first to the last day of validity. */
    void first(Permit permit, Application application) {
        Span span = new Span(startOf(permit.validFrom()), startOf(permit.validTo().plusDays(1)));
        PermitVersion version = history.record(permit, application.applicationNo(), application.dossier(), span, clock.now());
        papers.make(version);
        lookup.put(LookupKind.PERMIT, permit.id(), permit.searchText());
        exchange.request(ExchangeKind.PERMIT_PUSH, permit.permitNo() + "/" + version.versionNo(), masterData(version));
    }

    private Map<String, Object> masterData(PermitVersion version) {
        Permit permit = version.permit();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("permitNo", permit.permitNo());
        data.put("version", version.versionNo());
        data.put("uscc", permit.uscc());
        data.put("unitName", permit.unitName());
        data.put("siteName", permit.siteName());
        data.put("siteAddress", permit.siteAddress());
        data.put("division", permit.division());
        data.put("industry", permit.industry());
        data.put("managementClass", permit.managementClass());
        data.put("scope", permit.permitScope());
        data.put("issuingAuthority", permit.issuingAuthority());
        data.put("issuedOn", permit.issuedOn());
        data.put("validFrom", permit.validFrom());
        data.put("validTo", permit.validTo());
        data.put("status", permit.status());
        data.put("contentHash", version.dossierHash());
        data.put("copySha256", papers.hashes(version).get(PaperKind.COPY));
        return data;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(LegalClock.ZONE).toInstant();
    }
}
