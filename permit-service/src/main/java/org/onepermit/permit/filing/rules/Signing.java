package org.onepermit.permit.filing.rules;

import java.util.Optional;

/** Who may sign (J-04): the legal representative; another only with a written authorisation on file [design]. */
public final class Signing {

    private Signing() { }

    /** Whether the name signed with is that of the legal representative whom the dossier names; spaces within a name do not count. */
    public static boolean isLegalRepresentative(String signatory, Dossier dossier) {
        String named = Tidy.of(dossier).identity().legalRepresentative();
        return named != null && bare(named).equals(bare(signatory));
    }

    private static String bare(String name) {
        return name.replaceAll("[\\s\\u3000]", "");
    }

    /** Why the signature does not stand, or empty if it does. */
    public static Optional<Finding> refused(boolean legalRepresentative, boolean writtenAuthorisationOnFile) {
        return legalRepresentative || writtenAuthorisationOnFile ? Optional.empty()
            : Optional.of(Finding.block("J-04-SIGNATURE", "signature/name", "A.3 C1, J-04"));
    }
}
