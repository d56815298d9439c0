package org.onepermit.national.issuing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code national.issuing.*} */
@ConfigMapping(prefix = "national.issuing")
interface IssuingConfig {

    /** Last character of permit numbers. */
    @WithDefault("P")
    char permitLetter();

    /** Last character of registration numbers. */
    @WithDefault("X")
    char registrationLetter();

    /** The letter of {@code kind}. */
    default char letter(NumberKind kind) {
        return switch (kind) {
            case PERMIT -> permitLetter();
            case REGISTRATION -> registrationLetter();
        };
    }
}
