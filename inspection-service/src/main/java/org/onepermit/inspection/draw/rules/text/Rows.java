package org.onepermit.inspection.draw.rules.text;

/** A cursor over lines and their fields in place. */
public final class Rows {

    private static final int MOST_FIELDS = 16;

    private final byte[] text;
    private final int stop;
    private final int[] ends = new int[MOST_FIELDS];
    private int start;
    private int end;

    Rows(byte[] text, int from, int to) {
        this.text = text;
        this.stop = to;
        this.end = from - 1;
    }

    /** Moves to the next line; false after the last. */
    public boolean next() {
        start = end + 1;
        if (start >= stop) {
            return false;
        }
        int fields = 0;
        int at = start;
        while (text[at] != '\n') {
            if (text[at] == '\t' && fields < MOST_FIELDS - 1) {
                ends[fields++] = at;
            }
            at++;
        }
        ends[fields] = at;
        end = at;
        return true;
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
