package org.onepermit.bench.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CostTest {

    @Test
    void costsAreToldPerInstance() {
        Cost cost = new Cost(10, 900, 100, Duration.ofMillis(200), Duration.ofMillis(300), Duration.ofMillis(50))
                .and(new Cost(10, 1_100, 120, Duration.ofMillis(200), Duration.ofMillis(100), Duration.ofMillis(50)));
        assertEquals("| us | 40/s | 100 | 11.0 | 20.0 ms | 20.0 ms | 5.0 ms |\n", cost.line("us", 40.4));
    }

    @Test
    void whoeverHasNoWorkerOfItsOwnHasNoCostOfIt() {
        Cost cost = new Cost(1, 2, 3, Duration.ofMillis(4), Duration.ofMillis(5), Duration.ZERO);
        assertEquals("| they | 1/s | 2 | 3.0 | 4.0 ms | 5.0 ms | – |\n", cost.line("they", 1));
    }
}
