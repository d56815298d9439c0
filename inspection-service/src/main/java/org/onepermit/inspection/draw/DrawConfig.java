package org.onepermit.inspection.draw;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What an installation decides about draws ({@code inspection.draw.*}). */
@ConfigMapping(prefix = "inspection.draw")
interface DrawConfig {

    /**
     * 32 random bytes in Base64 under which secrets and results lie sealed in the database. Without it no secret is taken. Whoever loses
     * it loses the draws that are not revealed.
     */
    Optional<String> sealKey();
}
