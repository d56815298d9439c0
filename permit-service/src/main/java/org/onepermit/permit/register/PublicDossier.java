package org.onepermit.permit.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.filing.rules.Secrets;
import org.onepermit.platform.json.StrictJson;

/** A dossier for everybody: what is withheld is not there at all, not even as a name without a value. */
final class PublicDossier {

    private static final ObjectMapper JSON = StrictJson.mapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private PublicDossier() { }

    static JsonNode of(Dossier dossier) {
        return JSON.valueToTree(Secrets.publicForm(dossier));
    }
}
