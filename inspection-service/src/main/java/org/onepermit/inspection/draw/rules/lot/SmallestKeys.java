package org.onepermit.inspection.draw.rules.lot;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.onepermit.inspection.draw.rules.text.Sha256;

/**
 * The smallest keys offered, as many as it has room for, and whose they are. Of equal keys the smaller owner wins. Which key is
 * offered first does not matter. One thread at a time may offer; any may ask {@link #mayHold}.
 */
final class SmallestKeys {

    /** Longs of a key. */
    private static final int WORDS = 4;
    private static final int FIRST_ROOM = 1024;

    private final int room;
    /** A heap with the greatest key at its top, until it is sorted. */
    private long[] keys;
    private int[] owners;
    private int size;
    /** First word of the greatest key held, once there is no room left: what is greater need not be offered. */
    private final AtomicLong bound = new AtomicLong(-1);

    SmallestKeys(int room) {
        this.room = room;
        this.keys = new long[Math.min(room, FIRST_ROOM) * WORDS];
        this.owners = new int[Math.min(room, FIRST_ROOM)];
    }

    /** Whether a key that begins with this word could be among the smallest. A bound that is out of date only lets more through. */
    boolean mayHold(long word) {
        return Long.compareUnsigned(word, bound.getOpaque()) <= 0;
    }

    void clear() {
        size = 0;
        bound.setOpaque(-1);
    }

    int size() {
        return size;
    }

    void offer(Key key, int owner) {
        if (size < room) {
            grow();
            up(key, owner);
        } else if (room > 0 && isGreater(0, key.first, key.second, key.third, key.fourth, owner)) {
            down(size, key.first, key.second, key.third, key.fourth, owner);
        }
        if (size == room && room > 0) {
            bound.setOpaque(keys[0]);
        }
    }

    private void grow() {
        if (size == owners.length) {
            int larger = Math.min(room, 2 * size);
            keys = Arrays.copyOf(keys, larger * WORDS);
            owners = Arrays.copyOf(owners, larger);
        }
    }

    /** Brings the keys into ascending order. Nothing can be offered afterwards, save after {@link #clear}. */
    void sort() {
        for (int end = size - 1; end > 0; end--) {
            int word = end * WORDS;
            long first = keys[word];
            long second = keys[word + 1];
            long third = keys[word + 2];
            long fourth = keys[word + 3];
            int owner = owners[end];
            move(0, end);
            down(end, first, second, third, fourth, owner);
        }
    }

    int owner(int at) {
        return owners[at];
    }

    byte[] key(int at) {
        ByteBuffer key = ByteBuffer.allocate(Sha256.LENGTH);
        key.asLongBuffer().put(keys, at * WORDS, WORDS);
        return key.array();
    }

    private void up(Key key, int owner) {
        int at = size++;
        int parent = (at - 1) / 2;
        while (at > 0 && !isGreater(parent, key.first, key.second, key.third, key.fourth, owner)) {
            move(parent, at);
            at = parent;
            parent = (at - 1) / 2;
        }
        put(at, key.first, key.second, key.third, key.fourth, owner);
    }

    /** Puts a key in the place of the top and lets it sink among the places before {@code end}. */
    private void down(int end, long first, long second, long third, long fourth, int owner) {
        int at = 0;
        int child = greaterChild(at, end);
        while (child > 0 && isGreater(child, first, second, third, fourth, owner)) {
            move(child, at);
            at = child;
            child = greaterChild(at, end);
        }
        put(at, first, second, third, fourth, owner);
    }

    private int greaterChild(int at, int end) {
        int left = 2 * at + 1;
        if (left + 1 >= end) {
            return left < end ? left : -1;
        }
        int word = left * WORDS;
        return isGreater(left + 1, keys[word], keys[word + 1], keys[word + 2], keys[word + 3], owners[left]) ? left + 1 : left;
    }

    private boolean isGreater(int at, long first, long second, long third, long fourth, int owner) {
        int word = at * WORDS;
        if (keys[word] != first) {
            return Long.compareUnsigned(keys[word], first) > 0;
        }
        int order = Long.compareUnsigned(keys[word + 1], second);
        order = order != 0 ? order : Long.compareUnsigned(keys[word + 2], third);
        order = order != 0 ? order : Long.compareUnsigned(keys[word + 3], fourth);
        return order != 0 ? order > 0 : owners[at] > owner;
    }

    private void put(int at, long first, long second, long third, long fourth, int owner) {
        int word = at * WORDS;
        keys[word] = first;
        keys[word + 1] = second;
        keys[word + 2] = third;
        keys[word + 3] = fourth;
        owners[at] = owner;
    }

    private void move(int from, int to) {
        System.arraycopy(keys, from * WORDS, keys, to * WORDS, WORDS);
        owners[to] = owners[from];
    }
}
