package org.onepermit.permit.licence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import org.onepermit.permit.filing.IssuedCodes;
import org.onepermit.permit.filing.rules.CodeReuse;

/** Codes as the permits of a site have them on record; an outlet that was renamed goes by its last name (B-08). */
@ApplicationScoped
class CodesOfPermits implements IssuedCodes {

    private final PermitHistory history;

    CodesOfPermits(PermitHistory history) {
        this.history = history;
    }

    @Override
    public Map<String, String> ofSite(String uscc, String siteName) {
        Map<String, String> issued = new TreeMap<>();
        history.ofSite(uscc, siteName).forEach(version -> CodeReuse.codes(version.dossier()).forEach(issued::put));
        return issued;
    }
}
