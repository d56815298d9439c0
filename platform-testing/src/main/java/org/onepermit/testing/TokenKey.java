package org.onepermit.testing;

import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The key that test tokens are signed with: made anew in each run, shared by all class loaders of the run. */
final class TokenKey {

    private static final String PRIVATE = TokenKey.class.getName() + ".private";
    private static final String PUBLIC = TokenKey.class.getName() + ".public";
    private static final int BITS = 2048;

    private TokenKey() {}

    static String publicKey() {
        return stored(PUBLIC);
    }

    static PrivateKey privateKey() {
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(stored(PRIVATE))));
        } catch (InvalidKeySpecException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String stored(String name) {
        synchronized (System.getProperties()) {
            if (System.getProperty(name) == null) {
                generate();
            }
            return System.getProperty(name);
        }
    }

    private static void generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            System.setProperty(PRIVATE, Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
            System.setProperty(PUBLIC, Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has RSA", e);
        }
    }
}
