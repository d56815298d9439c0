package org.onepermit.inspection.draw.rules.lot;

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
    private static final int SHORT = 6;
    private static final int CHUNK = 256;
    private static final byte[] SEAT = Sha256.utf8("seat");
    private static final int LONGEST_PART = 42;

    private final byte[] prefix;
    private final Eligible eligible;
    /** Ids as parts of a message, each with its length. */
    private final byte[][] ids;

    SeatLots(Eligible eligible, byte[] seed) {
        this.eligible = eligible;
        this.prefix = Sha256.framed(seed, SEAT);
        this.ids = eligible.seatable().stream().map(Inspector::id).map(SeatLots::part).toArray(byte[][]::new);
    }

    private static byte[] part(String id) {
        return Sha256.framed(Sha256.utf8(id));
    }

    /** The first candidates of each task. */
    Candidates[] shortLists(List<Lot> tasks) {
        Candidates[] lists = new Candidates[tasks.size()];
        IntStream.range(0, (tasks.size() + CHUNK - 1) / CHUNK).parallel().forEach(chunk -> {
            Counting counting = new Counting(SHORT);
            for (int task = chunk * CHUNK; task < Math.min(tasks.size(), (chunk + 1) * CHUNK); task++) {
                lists[task] = counting.candidates(tasks.get(task).object());
            }
        });
        return lists;
    }

    /** All candidates of an object. */
    Candidates candidates(InspectionObject object) {
        return new Counting(eligible.within(object).length).candidates(object);
    }

    /** One thread's tools. */
    private final class Counting {

        private final SmallestKeys smallest;
        private final Key key = new Key();
        private final byte[] message = new byte[prefix.length + 2 * LONGEST_PART];

        Counting(int room) {
            this.smallest = new SmallestKeys(room);
            System.arraycopy(prefix, 0, message, 0, prefix.length);
        }

        Candidates candidates(InspectionObject object) {
            smallest.clear();
            int common = append(prefix.length, part(object.id()));
            for (int place : eligible.within(object)) {
                key.take(message, append(common, ids[place]));
                if (smallest.mayHold(key.first)) {
                    smallest.offer(key, place);
                }
            }
            smallest.sort();
            return Candidates.of(smallest);
        }

        private int append(int at, byte[] part) {
            System.arraycopy(part, 0, message, at, part.length);
            return at + part.length;
        }
    }
}
