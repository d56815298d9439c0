package org.onepermit.inspection.draw.rules.lot;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.DigestException;
import java.security.MessageDigest;
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

    /** Takes the hash of a message. */
    void take(byte[] message, int length) {
        hash(message, length);
        set();
    }

    /** Takes the hash of a message if it is smaller than what is held. */
    void takeIfSmaller(byte[] message, int length) {
        hash(message, length);
        int order = Long.compareUnsigned(word(0), first);
        if (order < 0 || order == 0 && compareTo(word(0), word(1), word(2), word(3)) > 0) {
            set();
        }
    }

    int compareTo(long otherFirst, long otherSecond, long otherThird, long otherFourth) {
        int order = Long.compareUnsigned(first, otherFirst);
        order = order != 0 ? order : Long.compareUnsigned(second, otherSecond);
        order = order != 0 ? order : Long.compareUnsigned(third, otherThird);
        return order != 0 ? order : Long.compareUnsigned(fourth, otherFourth);
    }

    private void hash(byte[] message, int length) {
        digest.update(message, 0, length);
        try {
            digest.digest(hash, 0, Sha256.LENGTH);
        } catch (DigestException e) {
            throw new IllegalStateException(e);
        }
    }

    private void set() {
        first = word(0);
        second = word(1);
        third = word(2);
        fourth = word(3);
    }

    private long word(int at) {
        return (long) LONG.get(hash, at * Long.BYTES);
    }
}
