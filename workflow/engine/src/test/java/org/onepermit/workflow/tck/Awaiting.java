package org.onepermit.workflow.tck;

import java.time.Instant;

/** Repeats an assertion until it holds or patience is over. */
final class Awaiting {

    private static final int PAUSE_MILLIS = 100;

    private Awaiting() {
    }

    static void until(Runnable assertion) {
        Instant end = Instant.now().plus(GatewayUnderTest.patience());
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
