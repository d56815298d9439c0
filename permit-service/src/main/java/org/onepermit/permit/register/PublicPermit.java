package org.onepermit.permit.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.licence.PaperKind;
import org.onepermit.permit.licence.PermitContent;
import org.onepermit.permit.licence.PermitSummary;

/**
 * A permit's public page (I-02): what the permit says, without secret fields and without contact data.
 *
 * @param legalRepresentative is on the permit itself (R §13(1))
 * @param papers              SHA-256 of the papers
 * @param publications        what was published on the way to it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicPermit(
    @JsonUnwrapped PermitSummary permit, String issuingAuthority, String legalRepresentative, String domicile, int version,
    LocalDate versionRecordedOn, String contentHash, Map<PaperKind, String> papers, @JsonUnwrapped PermitContent content,
    @Schema(implementation = Dossier.class) JsonNode dossier, List<PublishedFact> publications) {
}
