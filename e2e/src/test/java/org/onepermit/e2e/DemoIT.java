package org.onepermit.e2e;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The demo is a test of its own: it ends with an error at the first step that is not as it must be. */
class DemoIT {

    @Test
    void theMainJobRunsThroughEveryPart() throws Exception {
        Stack.running();
        Demo.run(Path.of("target", "demo"));
    }
}
