package org.onepermit.permit.exchange.rules;

import java.time.Duration;

/**
 * How long to wait before the next attempt: doubling from the first wait, never longer than the cap.
 *
 * @param first wait after the first failure
 * @param cap   longest wait
 */
public record Backoff(Duration first, Duration cap) {

    private static final int ENOUGH_DOUBLINGS = 20;

    public Backoff {
        if (first.isNegative() || first.isZero() || cap.compareTo(first) < 0) {
            throw new IllegalArgumentException("waits must be positive and the cap no shorter than the first");
        }
    }

    /** @param attempts attempts made so far, at least 1 */
    public Duration after(int attempts) {
        Duration wait = first.multipliedBy(1L << Math.min(attempts - 1, ENOUGH_DOUBLINGS));
        return wait.compareTo(cap) > 0 ? cap : wait;
    }
}
