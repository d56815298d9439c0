package org.onepermit.permit.licence.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import org.onepermit.permit.catalogue.rules.Scope;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.licence.PaperKind;
import org.onepermit.permit.licence.Permit;
import org.onepermit.permit.licence.PermitContent;
import org.onepermit.permit.licence.PermitSummary;
import org.onepermit.permit.licence.PermitVersion;
import org.onepermit.permit.licence.ReadPermit;

/**
 * One permit in the wording recorded last.
 *
 * @param version     number of that wording
 * @param contentHash SHA-256 of its dossier's canonical JSON
 * @param papers      SHA-256 of its papers
 * @param dossier     as far as the reader may see it (J-03)
 */
public record PermitView(
    @JsonUnwrapped PermitSummary permit, String applicationNo, Scope permitScope, String issuingAuthority, int version, String contentHash,
    Map<PaperKind, String> papers, @JsonUnwrapped PermitContent content, Dossier dossier) {

    static PermitView of(ReadPermit.Reading reading) {
        Permit permit = reading.permit();
        PermitVersion version = reading.version();
        return new PermitView(permit.summary(), permit.applicationNo(), permit.permitScope(), permit.issuingAuthority(),
            version.versionNo(), version.dossierHash(), reading.papers(), reading.content(), reading.dossier());
    }
}
