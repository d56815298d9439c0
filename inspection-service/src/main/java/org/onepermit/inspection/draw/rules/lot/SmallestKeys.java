package org.onepermit.inspection.draw.rules.lot;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.onepermit.inspection.draw.rules.text.Sha256;

/**
 * The smallest keys offered, as many as it has room for, and whose they are. Of equal keys the smaller number wins. Many threads may
 * offer; which of them comes first does not matter.
 */
final class SmallestKeys {

    /** Longs of a key. */
    private static final int WORDS = 4;

    private final int room;
    private long[] keys;
    private int[] owners;
    private int size;
    /** First word of the greatest key held, once there is no room left: what is greater need not be offered. */
    private volatile long bound = -1L;

    SmallestKeys(int room) {
        this.room = room;
        this.keys = new long[Math.min(room, 1024) * WORDS];
        this.owners = new int[Math.min(room, 1024)];
    }

    /** Whether a key that begins with this word could be among the smallest. */
    boolean mayHold(long word) {
        return Long.compareUnsigned(word, bound) <= 0;
    }

    void clear() {
        size = 0;
        bound = -1L;
    }

    int size() {
        return size;
    }

    synchronized void offer(Key key, int owner) {
        if (size < room) {
            grow();
            put(size, key, owner);
            up(size++);
        } else if (room > 0 && isLess(key, owner, 0)) {
            put(0, key, owner);
            down(0, size);
        }
        if (size == room) {
            bound = room == 0 ? 0 : keys[0];
        }
    }

    private void grow() {
        if (size == owners.length) {
            int larger = Math.min(room, 2 * size);
            keys = Arrays.copyOf(keys, larger * WORDS);
            owners = Arrays.copyOf(owners, larger);
        }
    }

    private void put(int at, Key key, int owner) {
        int word = at * WORDS;
        keys[word] = key.first;
        keys[word + 1] = key.second;
        keys[word + 2] = key.third;
        keys[word + 3] = key.fourth;
        owners[at] = owner;
    }

    /** Brings the keys into ascending order. Nothing can be offered afterwards, save after {@link #clear}. */
    synchronized void sort() {
        for (int end = size - 1; end > 0; end--) {
            swap(0, end);
            down(0, end);
        }
    }

    int owner(int at) {
        return owners[at];
    }

    byte[] key(int at) {
        ByteBuffer key = ByteBuffer.allocate(Sha256.LENGTH);
        for (int word = 0; word < WORDS; word++) {
            key.putLong(keys[at * WORDS + word]);
        }
        return key.array();
    }

    private void up(int from) {
        int at = from;
        while (at > 0 && isLess((at - 1) / 2, at)) {
            swap(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    private void down(int from, int end) {
        int at = from;
        int greater = greaterChild(at, end);
        while (greater > 0 && isLess(at, greater)) {
            swap(at, greater);
            at = greater;
            greater = greaterChild(at, end);
        }
    }

    private int greaterChild(int at, int end) {
        int left = 2 * at + 1;
        if (left >= end) {
            return -1;
        }
        return left + 1 < end && isLess(left, left + 1) ? left + 1 : left;
    }

    private boolean isLess(int one, int other) {
        for (int word = 0; word < WORDS; word++) {
            int order = Long.compareUnsigned(keys[one * WORDS + word], keys[other * WORDS + word]);
            if (order != 0) {
                return order < 0;
            }
        }
        return owners[one] < owners[other];
    }

    private boolean isLess(Key key, int owner, int other) {
        int order = key.compareTo(keys[other * WORDS], keys[other * WORDS + 1], keys[other * WORDS + 2], keys[other * WORDS + 3]);
        return order != 0 ? order < 0 : owner < owners[other];
    }

    private void swap(int one, int other) {
        for (int word = 0; word < WORDS; word++) {
            long kept = keys[one * WORDS + word];
            keys[one * WORDS + word] = keys[other * WORDS + word];
            keys[other * WORDS + word] = kept;
        }
        int owner = owners[one];
        owners[one] = owners[other];
        owners[other] = owner;
    }
}
