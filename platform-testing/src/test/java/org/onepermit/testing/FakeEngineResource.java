package org.onepermit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Reserves an address for {@link FakeEngine}, which the application under test starts itself. */
public class FakeEngineResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        int port = Programs.freePort();
        return Map.of("onepermit.zeebe.enabled", "true",
            "onepermit.zeebe.grpc-address", "http://127.0.0.1:" + port,
            "onepermit.test.fake-engine", String.valueOf(port),
            "onepermit.worker.poll-interval", "PT0.1S",
            "onepermit.worker.max-poll-interval", "PT0.2S");
    }

    @Override
    public void stop() {
        // The application ends the engine.
    }
}
