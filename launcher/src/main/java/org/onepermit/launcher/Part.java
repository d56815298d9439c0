package org.onepermit.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** One server of the stack. */
interface Part {

    String name();

    List<Port> ports();

    /** Names of the parts that must be ready before this one starts. */
    Set<String> needs();

    /** Prepares what the part needs and starts its process; does not wait until it answers. */
    void start() throws IOException, InterruptedException;

    /** The part answers as it should. */
    boolean healthy();

    Daemon daemon();

    /** How long a start may take, on a slow and busy machine, until it counts as failed. */
    default Duration patience() {
        return Duration.ofSeconds(180);
    }
}
