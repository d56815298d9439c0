package org.onepermit.bench.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final long MILLI = 1_000_000;

    @Test
    void aLineIsReadAsItWasWritten() {
        Outcome read = Outcome.parse(new Outcome(3, 7, new long[] {4, 1}).line());
        assertEquals(3, read.instances());
        assertEquals(7, read.wall());
        assertArrayEquals(new long[] {4, 1}, read.gaps());
        assertEquals(0, Outcome.parse(Outcome.NONE.line()).gaps().length);
    }

    @Test
    void roundsAddUp() {
        Outcome both = new Outcome(10, 500 * MILLI, new long[] {2 * MILLI}).and(new Outcome(30, 1_500 * MILLI, new long[] {4 * MILLI}));
        assertEquals(20.0, both.perSecond(), 1e-9);
        assertEquals(2.0, both.gapMillis(0.5), 1e-9);
        assertEquals(4.0, both.gapMillis(0.99), 1e-9);
    }

    @Test
    void nothingRunHasNoSpeed() {
        assertEquals(0.0, Outcome.NONE.perSecond());
        assertTrue(Double.isNaN(Outcome.NONE.gapMillis(0.5)));
    }
}
