package org.onepermit.e2e;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what the process brings about by itself, with an end. */
public final class Wait {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Wait() { }

    /** The first look that satisfies; an error with the last look when none does within a minute. */
    public static <T> T until(String what, Supplier<T> look, Predicate<T> satisfied) {
        Instant end = Instant.now().plus(LIMIT);
        T seen = look.get();
        while (!satisfied.test(seen)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("waited in vain for: " + what + "; last seen: " + seen);
            }
            pause();
            seen = look.get();
        }
        return seen;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
