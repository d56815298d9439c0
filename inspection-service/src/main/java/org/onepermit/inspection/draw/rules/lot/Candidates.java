package org.onepermit.inspection.draw.rules.lot;

import java.util.stream.IntStream;

/**
 * Inspectors who could visit an object, in the order of their keys; perhaps the first of them only.
 *
 * @param places places among the seatable inspectors
 * @param keys   their keys
 */
record Candidates(int[] places, byte[][] keys) {

    static final Candidates NONE = new Candidates(new int[0], new byte[0][]);

    static Candidates of(SmallestKeys sorted) {
        return new Candidates(IntStream.range(0, sorted.size()).map(sorted::owner).toArray(),
            IntStream.range(0, sorted.size()).mapToObj(sorted::key).toArray(byte[][]::new));
    }
}
