package org.onepermit.platform.process;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** {@code onepermit.zeebe.*}: the engine behind Zeebe's gRPC gateway, embedded or Camunda 8. */
@ConfigMapping(prefix = "onepermit.zeebe")
public interface EngineConfig {

    /** False keeps relay and workers still: rows wait, nothing is fetched. For tests without an engine. */
    @WithDefault("true")
    boolean enabled();

    /** {@code http} is plain text, {@code https} TLS. */
    @WithDefault("http://localhost:26500")
    URI grpcAddress();

    /** How long one command may take. */
    @WithDefault("PT5S")
    Duration requestTimeout();

    /** Silence after which the connection is probed. */
    @WithDefault("PT30S")
    Duration keepAlive();

    /** How long the engine keeps a message for a process that is not waiting yet; also how long a repeated id is recognised. */
    @WithDefault("P7D")
    Duration messageTtl();

    /** Threads that work on jobs, over all job types of the service. */
    @WithDefault("4")
    int jobThreads();
}
