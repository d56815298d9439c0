package org.onepermit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives the application under test an empty schema on a real database server, see {@link TestDatabase}:
 * {@code @WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "permit"))}.
 */
public class MariaDbResource implements QuarkusTestResourceLifecycleManager {

    private String schema = "test";

    @Override
    public void init(Map<String, String> args) {
        schema = args.getOrDefault("schema", schema);
    }

    @Override
    public Map<String, String> start() {
        TestDatabase database = TestDatabase.empty(schema);
        return Map.of(
            "quarkus.datasource.jdbc.url", database.url(),
            "quarkus.datasource.username", database.user(),
            "quarkus.datasource.password", database.password());
    }

    @Override
    public void stop() {
        // The server outlives this application: the next one in the run uses it, and it ends with the JVM.
    }
}
