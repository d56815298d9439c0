package org.onepermit.workflow.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.net.URI;
import java.time.Duration;

/** Settings of the workflow module. */
@ConfigMapping(prefix = "onepermit")
public interface WorkflowConfig {

    /** The engine's settings. */
    Workflow workflow();

    /** How engines are reached. */
    Zeebe zeebe();

    /** Where processes run. */
    enum EngineKind {
        /** In this application. */
        EMBEDDED,
        /** In a Camunda 8 cluster; this application only deploys to it. */
        EXTERNAL
    }

    /** The engine's settings. */
    interface Workflow {

        /** Where processes run. */
        @WithDefault("embedded")
        EngineKind engine();

        /** How many steps of the embedded engine run side by side. */
        @WithDefault("4")
        int threads();

        /** Pause before another attempt to deploy to an external engine that does not answer. */
        @WithDefault("PT5S")
        @WithName("deploy-retry")
        Duration deployRetry();
    }

    /** How engines are reached. */
    interface Zeebe {

        /** Port on which the embedded engine serves Zeebe's gateway protocol. */
        @WithDefault("26500")
        @WithName("grpc-port")
        int grpcPort();

        /** Address of the external engine's gateway. */
        @WithDefault("http://localhost:26500")
        @WithName("grpc-address")
        URI grpcAddress();
    }
}
