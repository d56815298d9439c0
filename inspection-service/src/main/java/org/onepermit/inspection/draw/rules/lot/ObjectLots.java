package org.onepermit.inspection.draw.rules.lot;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.onepermit.inspection.draw.rules.frozen.FrozenPlan;
import org.onepermit.inspection.draw.rules.frozen.InspectionObject;
import org.onepermit.inspection.draw.rules.frozen.Stratum;
import org.onepermit.inspection.draw.rules.text.Register;
import org.onepermit.inspection.draw.rules.text.Rows;
import org.onepermit.inspection.draw.rules.text.Sha256;

/**
 * The objects of each stratum in the order of their keys (F-05, F-07). An object has one lot for each unit of its weight and takes part
 * with the smallest: the first of w equal chances is first with w times the weight, which is weighted drawing without replacement, exactly
 * and without a fraction.
 *
 * <p>Only as many lots as are needed are kept; asked for more, it counts anew with more room. What is found does not depend on it.
 */
public final class ObjectLots {

    private static final int MARGIN = 64;
    private static final int LONGEST_ID = 40;
    /** Id, stratum, grade. */
    private static final int FIELDS = 3;

    private final FrozenPlan plan;
    private final byte[][] prefixes;
    private final StratumPlaces places;
    private final int[] units;
    private final int[] excludedAt;
    private final Lot[][] lots;

    public ObjectLots(FrozenPlan plan, byte[] seed) {
        this.plan = plan;
        List<Stratum> strata = plan.rule().strata();
        this.prefixes = strata.stream().map(stratum -> Sha256.framed(seed, Sha256.utf8(stratum.id()))).toArray(byte[][]::new);
        this.places = new StratumPlaces(strata.stream().map(Stratum::id).toList());
        this.units = plan.rule().grades().byCode();
        this.excludedAt = plan.excludedAt();
        this.lots = first(strata.stream().mapToInt(ObjectLots::room).toArray());
    }

    private static int room(Stratum stratum) {
        return stratum.quota() == 0 ? 0 : stratum.quota() + stratum.quota() / 32 + MARGIN;
    }

    /** The object that stands at a place in the order of its stratum, or null after the last. */
    public Lot lot(int stratum, int place) {
        if (place >= plan.pool(stratum)) {
            return null;
        }
        if (place >= lots[stratum].length) {
            int[] rooms = new int[prefixes.length];
            rooms[stratum] = 4 * (place + MARGIN);
            lots[stratum] = first(rooms)[stratum];
        }
        return lots[stratum][place];
    }

    /** The first lots of each stratum, as many as there is room for. */
    private Lot[][] first(int[] rooms) {
        SmallestKeys[] found = Arrays.stream(rooms).mapToObj(SmallestKeys::new).toArray(SmallestKeys[]::new);
        plan.objects().blocks().parallel().forEach(block -> count(block, rooms, found));
        return Arrays.stream(found).parallel().map(this::sorted).toArray(Lot[][]::new);
    }

    private Lot[] sorted(SmallestKeys smallest) {
        smallest.sort();
        return IntStream.range(0, smallest.size())
            .mapToObj(at -> new Lot(plan.objects().at(smallest.owner(at)), smallest.key(at))).toArray(Lot[]::new);
    }

    private void count(int block, int[] rooms, SmallestKeys[] found) {
        Register<InspectionObject> objects = plan.objects();
        byte[] text = objects.text();
        Rows rows = objects.rows(block, FIELDS);
        Key key = new Key();
        byte[] message = new byte[longestMessage()];
        while (rows.next()) {
            int stratum = places.of(text, rows.from(InspectionObject.STRATUM), rows.to(InspectionObject.STRATUM));
            if (rooms[stratum] > 0 && Arrays.binarySearch(excludedAt, rows.start()) < 0) {
                key(key, message, prefixes[stratum], text, rows);
                SmallestKeys smallest = found[stratum];
                if (smallest.mayHold(key.first)) {
                    synchronized (smallest) {
                        smallest.offer(key, rows.start());
                    }
                }
            }
        }
    }

    /** The smallest hash over seed, stratum, id and each unit from 1 to the weight. */
    private void key(Key key, byte[] message, byte[] prefix, byte[] text, Rows rows) {
        int weight = units[text[rows.from(InspectionObject.GRADE)]];
        int idLength = rows.to(InspectionObject.ID) - rows.start();
        int at = prefix.length;
        System.arraycopy(prefix, 0, message, 0, at);
        message[at++] = 0;
        message[at++] = (byte) idLength;
        System.arraycopy(text, rows.start(), message, at, idLength);
        at += idLength;
        message[at++] = 0;
        message[at++] = 1;
        key.takeSmallest(message, at + 1, weight);
    }

    private int longestMessage() {
        return Arrays.stream(prefixes).mapToInt(prefix -> prefix.length).max().orElseThrow() + LONGEST_ID + 5;
    }
}
