package org.onepermit.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what other threads will do. */
final class Eventually {

    private static final Duration STEP = Duration.ofMillis(20);

    private Eventually() {}

    static <T> T get(Duration patience, Supplier<T> value) {
        Instant end = Instant.now().plus(patience);
        T found = value.get();
        while (found == null) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("nothing within " + patience);
            }
            pause();
            found = value.get();
        }
        return found;
    }

    static void isTrue(Duration patience, BooleanSupplier condition) {
        get(patience, () -> condition.getAsBoolean() ? Boolean.TRUE : null);
    }

    private static void pause() {
        try {
            Thread.sleep(STEP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
