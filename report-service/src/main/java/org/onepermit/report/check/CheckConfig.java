package org.onepermit.report.check;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** {@code report.check.*} */
@ConfigMapping(prefix = "report.check")
interface CheckConfig {

    /** A file of an operator's own thresholds, in the form of the bundled {@code thresholds.csv}; its rows win. */
    Optional<Path> thresholds();
}
