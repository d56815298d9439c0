package org.onepermit.inspection.draw.rules.lot;

import java.util.Arrays;
import java.util.List;
import org.onepermit.inspection.draw.rules.text.Sha256;

/** Finds a stratum's place in the rule by bytes inside a line, without making a string of them. */
final class StratumPlaces {

    private final byte[][] ids;
    private final int[] table;

    StratumPlaces(List<String> strata) {
        this.ids = strata.stream().map(Sha256::utf8).toArray(byte[][]::new);
        this.table = new int[Integer.highestOneBit(4 * ids.length)];
        Arrays.fill(table, -1);
        for (int place = 0; place < ids.length; place++) {
            int slot = slot(ids[place], 0, ids[place].length);
            while (table[slot] >= 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = place;
        }
    }

    /** Place of the stratum named by the bytes; it must be one of them. */
    int of(byte[] text, int from, int to) {
        int slot = slot(text, from, to);
        while (!Arrays.equals(ids[table[slot]], 0, ids[table[slot]].length, text, from, to)) {
            slot = (slot + 1) & (table.length - 1);
        }
        return table[slot];
    }

    private int slot(byte[] text, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + text[at];
        }
        return (hash ^ hash >>> 15) & (table.length - 1);
    }
}
