package org.onepermit.workflow.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Where and how processes run. */
@ConfigMapping(prefix = "onepermit.workflow")
public interface WorkflowConfig {

    /** Where processes run. */
    enum EngineKind {
        /** In this application. */
        EMBEDDED,
        /** In a Camunda 8 cluster; this application only deploys to it. */
        EXTERNAL
    }

    /** Where processes run. */
    @WithDefault("embedded")
    EngineKind engine();

    /** How many steps of the embedded engine run side by side. */
    @WithDefault("4")
    int threads();

    /** How long the embedded engine remembers an instance after its end. */
    @WithDefault("P400D")
    Duration instanceRetention();

    /** Pause before another attempt to deploy to an external engine that does not answer. */
    @WithDefault("PT5S")
    Duration deployRetry();
}
