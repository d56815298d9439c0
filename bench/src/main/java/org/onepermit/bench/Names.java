package org.onepermit.bench;

import java.util.UUID;

/** Numbers and codes for made-up rows, of the right form and out of the way of real ones. */
public final class Names {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private Names() {
    }

    public static String id() {
        return UUID.randomUUID().toString();
    }

    /** Of a day on which nobody applied. */
    static String applicationNo(int series, int index) {
        return "SQ2019%02d01210703%06d".formatted(series, index);
    }

    /** With the check character of GB 32100 (B-01). */
    public static String uscc(int index) {
        String body = "91210703MB%07d".formatted(index);
        int sum = 0;
        for (int position = 0; position < WEIGHTS.length; position++) {
            sum += ALPHABET.indexOf(body.charAt(position)) * WEIGHTS[position];
        }
        return body + ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
