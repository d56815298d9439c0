package org.onepermit.bench;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * What one way of working did.
 *
 * @param nanos how long each piece of work took, sorted
 * @param wall  how long it took altogether
 */
public record Sample(long[] nanos, long wall) {

    public static Sample of(long[] nanos, long wall) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Sample(sorted, wall);
    }

    /** Both rounds as one. */
    public Sample and(Sample other) {
        return of(LongStream.concat(Arrays.stream(nanos), Arrays.stream(other.nanos)).toArray(), wall + other.wall);
    }

    public int count() {
        return nanos.length;
    }

    public double perSecond() {
        return wall == 0 ? 0 : count() * 1e9 / wall;
    }

    /** The duration that a share of the work stayed within, in milliseconds (nearest rank). */
    public double millis(double share) {
        if (nanos.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(share * nanos.length);
        return nanos[Math.max(0, rank - 1)] / 1e6;
    }
}
