package org.onepermit.bench.draw;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.LongStream;

/** SHA-256 over as many messages of the same length, on all cores, and nothing else: the least that keys can cost. */
final class BareHashing {

    private static final int CHUNK = 1 << 16;
    private static final int COUNTER = Long.BYTES;

    private BareHashing() { }

    /** Seconds for {@code count} messages of {@code length} bytes. */
    static double seconds(long count, int length) {
        long start = System.nanoTime();
        long found = LongStream.range(0, (count + CHUNK - 1) / CHUNK).parallel()
            .map(chunk -> hash(chunk * CHUNK, Math.min(count, (chunk + 1) * CHUNK), length)).sum();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (found == 0) {
            throw new IllegalStateException("no hash has a byte that is not 0");
        }
        return seconds;
    }

    private static long hash(long from, long to, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] message = new byte[length];
            byte[] hash = new byte[32];
            long found = 0;
            for (long number = from; number < to; number++) {
                for (int at = 0; at < COUNTER; at++) {
                    message[at] = (byte) (number >> 8 * at);
                }
                digest.update(message, 0, length);
                digest.digest(hash, 0, hash.length);
                found += hash[0] & 0xff;
            }
            return found;
        } catch (NoSuchAlgorithmException | DigestException e) {
            throw new IllegalStateException(e);
        }
    }
}
