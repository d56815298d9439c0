package org.onepermit.inspection.draw.rules.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** A cursor over lines and their first fields in place. */
public final class Rows {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LINE_FEEDS = 0x0a0a0a0a0a0a0a0aL;
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final byte[] text;
    private final int stop;
    private final int[] ends;
    private int start;
    private int end;

    /** @param fields how many fields of each line are looked for; every line has at least one more */
    Rows(byte[] text, int from, int to, int fields) {
        this.text = text;
        this.stop = to;
        this.ends = new int[fields];
        this.end = from - 1;
    }

    /** Moves to the next line; false after the last. */
    public boolean next() {
        start = end + 1;
        if (start >= stop) {
            return false;
        }
        int at = start;
        for (int field = 0; field < ends.length; field++) {
            while (text[at] != '\t') {
                at++;
            }
            ends[field] = at++;
        }
        end = lineFeed(text, at);
        return true;
    }

    /** Where the first line feed at or after a place stands; eight bytes at a time. */
    static int lineFeed(byte[] text, int from) {
        int at = from;
        while (at + Long.BYTES <= text.length) {
            long differences = (long) LONG.get(text, at) ^ LINE_FEEDS;
            // The lowest high bit left stands in the first byte that is zero.
            long zeros = differences - ONES & ~differences & HIGH_BITS;
            if (zeros != 0) {
                return at + Long.numberOfTrailingZeros(zeros) / Byte.SIZE;
            }
            at += Long.BYTES;
        }
        while (text[at] != '\n') {
            at++;
        }
        return at;
    }

    /** Where the line begins. */
    public int start() {
        return start;
    }

    /** Where the line's end stands. */
    public int end() {
        return end;
    }

    /** Where a field of the line begins. */
    public int from(int field) {
        return field == 0 ? start : ends[field - 1] + 1;
    }

    /** Where a field of the line ends. */
    public int to(int field) {
        return ends[field];
    }
}
