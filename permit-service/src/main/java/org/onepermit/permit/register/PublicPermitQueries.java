package org.onepermit.permit.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.onepermit.permit.filing.rules.Dossier.Identity;
import org.onepermit.permit.licence.PaperKind;
import org.onepermit.permit.licence.Permit;
import org.onepermit.permit.licence.PermitContent;
import org.onepermit.permit.licence.PermitHistory;
import org.onepermit.permit.licence.PermitPaper;
import org.onepermit.permit.licence.PermitPapers;
import org.onepermit.permit.licence.PermitRepository;
import org.onepermit.permit.licence.PermitVersion;
import org.onepermit.platform.time.LegalClock;

/** The public page of one permit and the copy that everybody may take. */
@ApplicationScoped
public class PublicPermitQueries {

    private final PermitRepository permits;
    private final PermitHistory history;
    private final PermitPapers papers;
    private final PublicationQueries publications;

    PublicPermitQueries(PermitRepository permits, PermitHistory history, PermitPapers papers, PublicationQueries publications) {
        this.permits = permits;
        this.history = history;
        this.papers = papers;
        this.publications = publications;
    }

    public Optional<PublicPermit> find(String permitNo) {
        return permits.byNo(permitNo).map(permit -> page(permit, history.latest(permit).orElseThrow()));
    }

    public Optional<byte[]> copy(String permitNo) {
        return papers.find(permitNo, PaperKind.PUBLIC_COPY).map(PermitPaper::content);
    }

    private PublicPermit page(Permit permit, PermitVersion version) {
        Identity identity = version.dossier().identity();
        return new PublicPermit(permit.summary(), permit.issuingAuthority(), identity.legalRepresentative(), identity.domicile(),
            version.versionNo(), LocalDate.ofInstant(version.recordedAt(), LegalClock.ZONE), version.dossierHash(), papers.hashes(version),
            PermitContent.of(version), PublicDossier.of(version.dossier()), publications.of(permit.applicationNo()));
    }
}
