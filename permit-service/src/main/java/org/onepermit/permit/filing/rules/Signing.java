package org.onepermit.permit.filing.rules;

import java.util.Optional;

/** Who may sign (J-04): the legal representative; another only with a written authorisation on file [design]. */
public final class Signing {

    private Signing() { }

    /** Why the signature does not stand, or empty if it does. */
    public static Optional<Finding> refused(boolean legalRepresentative, boolean writtenAuthorisationOnFile) {
        return legalRepresentative || writtenAuthorisationOnFile ? Optional.empty()
            : Optional.of(Finding.block("J-04-SIGNATURE", "signature", "A.3 C1, J-04"));
    }
}
