package org.onepermit.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BoundedCloseTest {

    @Test
    void waitsForWhatCloses() {
        AtomicBoolean closed = new AtomicBoolean();
        BoundedClose.of("quick", () -> closed.set(true));
        assertThat(closed).isTrue();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void leavesBehindWhatNeverCloses() {
        CountDownLatch never = new CountDownLatch(1);
        long before = System.nanoTime();
        BoundedClose.of("stuck", () -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofSeconds(4));
    }
}
