package org.onepermit.inspection.draw.rules.seal;

import org.onepermit.inspection.draw.rules.text.Line;
import org.onepermit.inspection.draw.rules.text.Sha256;

/**
 * One of the two who keep a secret until the draw: operator (dispatcher) or witness (auditor).
 *
 * @param secretHash SHA-256 of the secret's 32 bytes
 */
public record Party(String person, byte[] secretHash) {

    public Party {
        Line.id(person);
    }

    /** What is published of a secret. */
    public static Party of(String person, byte[] secret) {
        return new Party(person, Sha256.of(secret));
    }

    String line(String role) {
        return Line.of(role, person, secretHash);
    }

    static Party read(Line line, String role) {
        return new Party(line.word(role).id(), line.hash());
    }
}
