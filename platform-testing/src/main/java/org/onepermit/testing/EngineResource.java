package org.onepermit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives the application under test a process engine with our processes, see {@link TestEngine}:
 * {@code @WithTestResource(EngineResource.class)}.
 */
public class EngineResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        TestDatabase database = TestDatabase.empty("engine");
        return Map.of(
            "onepermit.zeebe.enabled", "true",
            "onepermit.zeebe.grpc-address", "http://127.0.0.1:" + Programs.freePort(),
            "onepermit.test.engine.jdbc-url", database.url(),
            "onepermit.test.engine.username", database.user(),
            "onepermit.test.engine.password", database.password());
    }

    @Override
    public void stop() {
        // The application ends the engine.
    }
}
