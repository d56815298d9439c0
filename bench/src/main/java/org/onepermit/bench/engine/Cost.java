package org.onepermit.bench.engine;

import java.time.Duration;
import java.util.Locale;

/**
 * What rounds cost altogether: round trips to the database, commits among them, and processor time of the three processes. The
 * yardstick has its worker in the engine's process.
 */
record Cost(int instances, long roundTrips, long commits, Duration database, Duration engine, Duration worker) {

    static final Cost NONE = new Cost(0, 0, 0, Duration.ZERO, Duration.ZERO, Duration.ZERO);

    Cost and(Cost other) {
        return new Cost(instances + other.instances, roundTrips + other.roundTrips, commits + other.commits,
                database.plus(other.database), engine.plus(other.engine), worker.plus(other.worker));
    }

    /** A line of the report: all per instance, times in milliseconds. */
    String line(String name, double perSecond) {
        return String.format(Locale.ROOT, "| %s | %.0f/s | %.0f | %.1f | %s | %s | %s |%n", name, perSecond, each(roundTrips),
                each(commits), millis(database), millis(engine), worker.isZero() ? "–" : millis(worker));
    }

    private String millis(Duration time) {
        return String.format(Locale.ROOT, "%.1f ms", each(time.toNanos()) / 1e6);
    }

    private double each(long total) {
        return instances == 0 ? 0 : (double) total / instances;
    }
}
