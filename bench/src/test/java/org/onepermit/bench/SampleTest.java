package org.onepermit.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SampleTest {

    private static final long MILLI = 1_000_000;

    @Test
    void rateIsCountOverWallTime() {
        assertEquals(4.0, Sample.of(new long[] {MILLI, MILLI}, 500 * MILLI).perSecond(), 1e-9);
    }

    @Test
    void percentilesAreNearestRank() {
        long[] nanos = new long[100];
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] = (100 - i) * MILLI;
        }
        Sample sample = Sample.of(nanos, 1);
        assertEquals(50.0, sample.millis(0.50), 1e-9);
        assertEquals(95.0, sample.millis(0.95), 1e-9);
    }

    @Test
    void roundsAddUp() {
        Sample both = Sample.of(new long[] {2 * MILLI}, 10).and(Sample.of(new long[] {MILLI}, 20));
        assertEquals(2, both.count());
        assertEquals(30, both.wall());
        assertEquals(1.0, both.millis(0.5), 1e-9);
    }

    @Test
    void nothingMeasuredHasNoPercentile() {
        assertTrue(Double.isNaN(Sample.of(new long[0], 0).millis(0.5)));
    }
}
