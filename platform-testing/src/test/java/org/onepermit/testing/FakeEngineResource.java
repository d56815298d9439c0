package org.onepermit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;

/** Reserves an address for {@link FakeEngine}, which the application under test starts itself. */
public class FakeEngineResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return Map.of("onepermit.zeebe.enabled", "true",
                "onepermit.zeebe.grpc-address", "http://127.0.0.1:" + socket.getLocalPort(),
                "onepermit.worker.poll-interval", "PT0.1S");
        } catch (IOException e) {
            throw new IllegalStateException("no free port", e);
        }
    }

    @Override
    public void stop() {
        // The application ends the engine.
    }
}
