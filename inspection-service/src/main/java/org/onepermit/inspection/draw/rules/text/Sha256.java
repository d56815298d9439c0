package org.onepermit.inspection.draw.rules.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, plain and over parts (FORMAT.md 1). */
public final class Sha256 {

    /** Bytes of a hash. */
    public static final int LENGTH = 32;

    private static final int LONGEST_PART = 0xffff;

    private Sha256() { }

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public static byte[] of(byte[] text) {
        return digest().digest(text);
    }

    /** Hash over {@link #framed} parts. */
    public static byte[] ofParts(byte[]... parts) {
        return of(framed(parts));
    }

    /** Each part after its length in two bytes: no two lists of parts are the same bytes. */
    public static byte[] framed(byte[]... parts) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            if (part.length > LONGEST_PART) {
                throw new IllegalArgumentException("a part of " + part.length + " bytes");
            }
            frame.write(part.length >> 8);
            frame.write(part.length);
            frame.writeBytes(part);
        }
        return frame.toByteArray();
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Lower case. */
    public static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
