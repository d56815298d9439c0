package org.onepermit.inspection.draw.rules.lot;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Arrays;
import org.onepermit.inspection.draw.rules.text.Sha256;

/**
 * Hashes messages one after the other and holds a key, with no object made for any of them. One thread's own. A key is a hash read as an
 * unsigned number, the first byte weighing most.
 */
final class Key {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    long first;
    long second;
    long third;
    long fourth;

    private final MessageDigest digest = Sha256.digest();
    private final byte[] hash = new byte[Sha256.LENGTH];
    private final byte[] smallest = new byte[Sha256.LENGTH];

    /** Takes the hash of a message. */
    void take(byte[] message, int length) {
        hash(message, length);
        set(hash);
    }

    /** Takes the smallest hash of a message whose last byte goes from 1 to {@code units}. */
    void takeSmallest(byte[] message, int length, int units) {
        message[length - 1] = 1;
        take(message, length);
        if (units > 1) {
            System.arraycopy(hash, 0, smallest, 0, Sha256.LENGTH);
            for (int unit = 2; unit <= units; unit++) {
                message[length - 1] = (byte) unit;
                hash(message, length);
                if (Arrays.compareUnsigned(hash, smallest) < 0) {
                    System.arraycopy(hash, 0, smallest, 0, Sha256.LENGTH);
                }
            }
            set(smallest);
        }
    }

    private void hash(byte[] message, int length) {
        digest.update(message, 0, length);
        try {
            digest.digest(hash, 0, Sha256.LENGTH);
        } catch (DigestException e) {
            throw new IllegalStateException(e);
        }
    }

    private void set(byte[] key) {
        first = (long) LONG.get(key, 0);
        second = (long) LONG.get(key, Long.BYTES);
        third = (long) LONG.get(key, 2 * Long.BYTES);
        fourth = (long) LONG.get(key, 3 * Long.BYTES);
    }
}
