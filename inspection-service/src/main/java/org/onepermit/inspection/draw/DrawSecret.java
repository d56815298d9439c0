package org.onepermit.inspection.draw;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.onepermit.platform.database.TimeOrderedId;

/** A secret that operator or witness deposited. It lies here sealed; only its hash is told before the reveal. */
@Entity
public class DrawSecret {

    /** The two who bind the draw. */
    public enum Keeper { OPERATOR, WITNESS }

    @Id
    private String id;
    private String batchNo;
    @Enumerated(EnumType.STRING)
    private Keeper keeper;
    private String person;
    private String personName;
    private String secretHash;
    private byte[] sealed;
    private Instant depositedAt;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected DrawSecret() {
    }

    DrawSecret(String batchNo, Keeper keeper, String person, String personName) {
        this.id = TimeOrderedId.text();
        this.batchNo = batchNo;
        this.keeper = keeper;
        this.person = person;
        this.personName = personName;
    }

    /** As pages show it. */
    public record View(Keeper keeper, String personName, String secretHash, Instant depositedAt) { }

    void keep(String hash, byte[] sealedSecret, Instant now) {
        secretHash = hash;
        sealed = sealedSecret;
        depositedAt = now;
    }

    Keeper keeper() {
        return keeper;
    }

    String person() {
        return person;
    }

    String secretHash() {
        return secretHash;
    }

    byte[] sealed() {
        return sealed;
    }

    View view() {
        return new View(keeper, personName, secretHash, depositedAt);
    }
}
