package org.onepermit.inspection.draw.rules.lot;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.onepermit.inspection.draw.rules.frozen.Eligible;
import org.onepermit.inspection.draw.rules.frozen.InspectionObject;
import org.onepermit.inspection.draw.rules.frozen.Inspector;
import org.onepermit.inspection.draw.rules.text.Sha256;

/**
 * The inspectors within reach of an object in the order of their keys. Hashes are taken only over those within reach, so that the work
 * grows with tasks × inspectors of an area, not with the register.
 */
final class SeatLots {

    /** As many candidates as are kept at first; nearly always enough for a team. */
    private static final int SHORT = 16;
    private static final int CHUNK = 256;
    private static final byte[] SEAT = Sha256.utf8("seat");
    private static final int LONGEST_ID = 40;

    private final byte[] prefix;
    private final Eligible eligible;
    private final byte[][] ids;

    SeatLots(Eligible eligible, byte[] seed) {
        this.eligible = eligible;
        this.prefix = Sha256.framed(seed, SEAT);
        this.ids = eligible.seatable().stream().map(Inspector::id).map(Sha256::utf8).toArray(byte[][]::new);
    }

    /** Places of the first candidates of each task; fewer than all of them, perhaps. */
    int[][] shortLists(List<Lot> tasks) {
        int[][] lists = new int[tasks.size()][];
        IntStream.range(0, (tasks.size() + CHUNK - 1) / CHUNK).parallel().forEach(chunk -> {
            Counting counting = new Counting(SHORT);
            for (int task = chunk * CHUNK; task < Math.min(tasks.size(), (chunk + 1) * CHUNK); task++) {
                lists[task] = counting.candidates(tasks.get(task).object());
            }
        });
        return lists;
    }

    /** Places of all candidates of an object, in the order of their keys. */
    int[] candidates(InspectionObject object) {
        return new Counting(eligible.within(object).length).candidates(object);
    }

    byte[] key(InspectionObject object, int place) {
        return Sha256.of(concatenated(prefix, Sha256.framed(Sha256.utf8(object.id()), ids[place])));
    }

    private static byte[] concatenated(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** One thread's tools. */
    private final class Counting {

        private final SmallestKeys smallest;
        private final Key key = new Key();
        private final byte[] message = new byte[prefix.length + 2 * (LONGEST_ID + 2)];

        Counting(int room) {
            this.smallest = new SmallestKeys(room);
            System.arraycopy(prefix, 0, message, 0, prefix.length);
        }

        int[] candidates(InspectionObject object) {
            smallest.clear();
            int common = append(prefix.length, Sha256.utf8(object.id()));
            for (int place : eligible.within(object)) {
                key.take(message, append(common, ids[place]));
                if (smallest.mayHold(key.first)) {
                    smallest.offer(key, place);
                }
            }
            smallest.sort();
            return IntStream.range(0, smallest.size()).map(smallest::owner).toArray();
        }

        private int append(int at, byte[] part) {
            message[at] = 0;
            message[at + 1] = (byte) part.length;
            System.arraycopy(part, 0, message, at + 2, part.length);
            return at + 2 + part.length;
        }
    }
}
