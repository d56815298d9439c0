package org.onepermit.platform.database;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * UUID version 7 (RFC 9562): 48 bits of milliseconds, then a counter, then chance. Ids of one process strictly increase, so rows of
 * one transaction keep their order and primary keys grow at the end of the index.
 */
public final class TimeOrderedId {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNTER_BITS = 12;
    private static long last;

    private TimeOrderedId() {}

    public static UUID next() {
        long ticket = ticket(System.currentTimeMillis());
        long millis = ticket >>> COUNTER_BITS;
        long counter = ticket & ((1L << COUNTER_BITS) - 1);
        long high = (millis << 16) | 0x7000L | counter;
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** As text, the form in which it is stored ({@code char(36)}) and travels. */
    public static String text() {
        return next().toString();
    }

    /** Milliseconds and counter as one number that never repeats, even when the wall clock steps back. */
    private static synchronized long ticket(long millis) {
        last = Math.max(millis << COUNTER_BITS, last + 1);
        return last;
    }
}
