package org.onepermit.bench.engine;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.onepermit.bench.Sample;

/**
 * What one or more rounds brought.
 *
 * @param instances how many ran from start to end
 * @param wall      nanoseconds until the last of them ended
 * @param gaps      nanoseconds from completing a job to receiving the next one of the instance
 */
record Outcome(int instances, long wall, long[] gaps) {

    static final Outcome NONE = new Outcome(0, 0, new long[0]);

    Outcome and(Outcome other) {
        return new Outcome(instances + other.instances, wall + other.wall,
                LongStream.concat(Arrays.stream(gaps), Arrays.stream(other.gaps)).toArray());
    }

    double perSecond() {
        return wall == 0 ? 0 : instances * 1e9 / wall;
    }

    /** The gap that a share of all stayed within. */
    double gapMillis(double share) {
        return Sample.of(gaps, wall).millis(share);
    }

    /** As one line between processes. */
    String line() {
        return instances + " " + wall + " "
                + Arrays.stream(gaps).mapToObj(Long::toString).collect(Collectors.joining(","));
    }

    static Outcome parse(String line) {
        String[] parts = line.split(" ", -1);
        long[] gaps = parts[2].isEmpty() ? new long[0] : Arrays.stream(parts[2].split(",")).mapToLong(Long::parseLong).toArray();
        return new Outcome(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), gaps);
    }
}
