package org.onepermit.report.duty;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.report.client.PermitFile;
import org.onepermit.report.client.PermitServiceClient;
import org.onepermit.report.permit.KeepPermit;
import org.onepermit.report.permit.StatedPermit;

/** Asks permit-service what a permit says now, keeps it, and derives what it owes. The asking holds no transaction open. */
@ApplicationScoped
public class TakeUpPermit {

    private final PermitServiceClient permits;
    private final KeepPermit keepPermit;
    private final DeriveDuties deriveDuties;

    TakeUpPermit(PermitServiceClient permits, KeepPermit keepPermit, DeriveDuties deriveDuties) {
        this.permits = permits;
        this.keepPermit = keepPermit;
        this.deriveDuties = deriveDuties;
    }

    /** Running again takes up what has changed since; where nothing has, nothing happens. */
    public void takeUp(String permitNo) {
        keepPermit.keep(stated(permits.permit(permitNo)));
        deriveDuties.derive(permitNo);
    }

    private static StatedPermit stated(PermitFile file) {
        return new StatedPermit(file.permitNo(), file.uscc(), file.unitName(), file.siteName(), file.division(), file.industry(), file.status(),
            file.validFrom(), file.validTo(), file.version(), null, file.contentHash(), file.dossier());
    }
}
