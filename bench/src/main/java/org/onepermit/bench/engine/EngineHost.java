package org.onepermit.bench.engine;

import java.util.concurrent.TimeUnit;
import org.onepermit.workflow.EmbeddedEngine;

/** The embedded engine in a process of its own. Arguments: JDBC address. Answers {@code heap} in bytes after a collection. */
final class EngineHost {

    private EngineHost() {
    }

    public static void main(String[] arguments) throws Exception {
        EmbeddedEngine engine = EmbeddedEngine.start(arguments[0], BenchDatabase.USER, BenchDatabase.PASSWORD, 0);
        Conversation.hold(String.valueOf(engine.grpcPort()), words -> switch (words[0]) {
            case "heap" -> String.valueOf(heapAfterCollection());
            default -> throw new IllegalArgumentException(words[0]);
        });
    }

    /** Twice, with a pause, so that what the first one only makes ready to go is gone, too. */
    private static long heapAfterCollection() throws InterruptedException {
        for (int i = 0; i < 2; i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
