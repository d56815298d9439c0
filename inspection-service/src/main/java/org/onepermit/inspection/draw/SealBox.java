package org.onepermit.inspection.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.onepermit.platform.problem.ProblemException;

/** Seals bytes for the database (AES-256-GCM): who reads the tables or a backup without the key learns nothing of a sealed draw (F-11). */
@ApplicationScoped
class SealBox {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final DrawConfig config;
    private final SecureRandom random = new SecureRandom();

    SealBox(DrawConfig config) {
        this.config = config;
    }

    /** @param place what the bytes belong to; they open nowhere else */
    byte[] seal(byte[] plain, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, place);
        return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
    }

    byte[] open(byte[] sealed, String place) {
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        byte[] content = new byte[buffer.remaining()];
        buffer.get(content);
        return run(Cipher.DECRYPT_MODE, nonce, content, place);
    }

    private byte[] run(int mode, byte[] nonce, byte[] content, String place) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealed under another key, or damaged: " + place, e);
        }
    }

    /** @throws ProblemException if no usable key is configured */
    private SecretKey key() {
        byte[] key = config.sealKey().map(Base64.getDecoder()::decode).orElseThrow(() -> BatchProblem.NO_SEAL_KEY.with("no key"));
        if (key.length != KEY_BYTES) {
            throw BatchProblem.NO_SEAL_KEY.with("a key of " + key.length + " bytes");
        }
        return new SecretKeySpec(key, "AES");
    }
}
