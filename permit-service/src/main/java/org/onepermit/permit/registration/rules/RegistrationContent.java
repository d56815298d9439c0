package org.onepermit.permit.registration.rules;

import java.util.ArrayList;
import java.util.List;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.filing.rules.Dossier.Identity;
import org.onepermit.permit.filing.rules.Dossier.Outlet;
import org.onepermit.platform.codes.Division;
import org.onepermit.platform.codes.Uscc;

/** What a registration states: basic information, destinations, standards and treatment measures (A-31; R §24). */
public final class RegistrationContent {

    private RegistrationContent() { }

    /** Paths of what is missing or unreadable; empty when it can be registered. */
    public static List<String> missing(Dossier dossier) {
        List<String> missing = new ArrayList<>();
        identity(dossier.identity(), missing);
        require(dossier.facts() != null, "facts", missing);
        List<Outlet> outlets = dossier.outlets() == null ? List.of() : dossier.outlets();
        for (int i = 0; i < outlets.size(); i++) {
            require(!isBlank(outlets.get(i).destination()), "outlets/" + i + "/destination", missing);
        }
        return missing;
    }

    private static void identity(Identity identity, List<String> missing) {
        if (identity == null) {
            missing.add("identity");
            return;
        }
        require(Uscc.isValid(identity.uscc()), "identity/uscc", missing);
        require(!isBlank(identity.unitName()), "identity/unitName", missing);
        require(!isBlank(identity.legalRepresentative()), "identity/legalRepresentative", missing);
        require(!isBlank(identity.siteAddress()), "identity/siteAddress", missing);
        require(Division.of(identity.division()).filter(Division::isDistrict).isPresent(), "identity/division", missing);
        require(!isBlank(identity.mainIndustry()), "identity/mainIndustry", missing);
    }

    private static void require(boolean present, String path, List<String> missing) {
        if (!present) {
            missing.add(path);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
