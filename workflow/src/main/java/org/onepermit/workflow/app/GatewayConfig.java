package org.onepermit.workflow.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Where Zeebe's gateway protocol is spoken. */
@ConfigMapping(prefix = "onepermit.zeebe")
public interface GatewayConfig {

    /** Address on which the embedded engine serves the protocol; it asks for no credentials, so others than this machine's are opened on purpose. */
    @WithDefault("127.0.0.1")
    String grpcHost();

    /** Port on which the embedded engine serves the protocol. */
    @WithDefault("26500")
    int grpcPort();

    /** Address of the external engine's gateway. */
    @WithDefault("http://localhost:26500")
    URI grpcAddress();
}
