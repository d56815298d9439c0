package org.onepermit.workflow.tck;

import java.net.URI;
import java.time.Duration;
import org.onepermit.workflow.EmbeddedEngine;
import org.onepermit.workflow.testing.TestDatabase;
import org.onepermit.workflow.testing.TestDatabase.Schema;

/** The gateway that the suite speaks to: an embedded engine, or the one named by {@code -Dtck.gateway=http://host:port}. */
final class GatewayUnderTest {

    private static final String ADDRESS = System.getProperty("tck.gateway");
    private static EmbeddedEngine embedded;

    private GatewayUnderTest() {
    }

    static synchronized URI address() {
        return ADDRESS != null ? URI.create(ADDRESS) : URI.create("http://localhost:" + embedded().grpcPort());
    }

    static boolean isEmbedded() {
        return ADDRESS == null;
    }

    /** The engine itself, for what cannot be seen over gRPC; only when {@link #isEmbedded()}. */
    static synchronized EmbeddedEngine embedded() {
        if (embedded == null) {
            Schema schema = TestDatabase.newSchema();
            embedded = EmbeddedEngine.start(schema.url(), schema.user(), schema.password(), 0);
            Runtime.getRuntime().addShutdownHook(new Thread(embedded::close));
        }
        return embedded;
    }

    /** Lets the legal time pass. */
    static void pass(Duration time) {
        embedded().clock().moveTo(embedded().clock().now().plus(time));
    }

    /** How long something may take before a case gives up on it. */
    static Duration patience() {
        return Duration.ofSeconds(15);
    }
}
