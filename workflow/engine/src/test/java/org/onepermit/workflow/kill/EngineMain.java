package org.onepermit.workflow.kill;

import org.onepermit.workflow.EmbeddedEngine;

/** An engine in a process of its own, to be killed. Arguments: JDBC address, user, password, port. */
public final class EngineMain {

    static final String READY = "engine is ready";

    private EngineMain() {
    }

    public static void main(String[] args) throws InterruptedException {
        EmbeddedEngine.start(args[0], args[1], args[2], Integer.parseInt(args[3]));
        System.out.println(READY);
        Thread.currentThread().join();
    }
}
