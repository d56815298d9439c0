package org.onepermit.platform.process;

import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Closes what belongs to the engine's client without waiting for ever: a job stream of client 8.9.0 can leave its lock behind, and
 * whoever closes it afterwards then waits until the process is killed.
 */
public final class BoundedClose {

    private static final Logger LOG = Logger.getLogger(BoundedClose.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private BoundedClose() {
    }

    /** Runs the closing aside and goes on when it is done or the patience is over; says so in the log in the second case. */
    public static void of(String what, Runnable closing) {
        Thread aside = new Thread(closing, "close-" + what);
        aside.setDaemon(true);
        aside.start();
        try {
            aside.join(PATIENCE.toMillis());
            if (aside.isAlive()) {
                LOG.warnf("%s did not close within %d s and is left behind", what, PATIENCE.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
