package org.onepermit.inspection.draw;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.onepermit.platform.database.TimeOrderedId;

/** A text of a batch, byte for byte as it is hashed (docs/draw/FORMAT.md). */
@Entity
public class DrawText {

    /** Which text. */
    enum Name {
        RULE, OBJECTS, INSPECTORS, COMMITMENT,
        /** The transcript, sealed until the reveal. */
        SEALED,
        /** The transcript as it was published. */
        TRANSCRIPT
    }

    @Id
    private String id;
    private String batchNo;
    @Enumerated(EnumType.STRING)
    private Name name;
    @Column(columnDefinition = "longblob")
    private byte[] content;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected DrawText() {
    }

    DrawText(String batchNo, Name name, byte[] content) {
        this.id = TimeOrderedId.text();
        this.batchNo = batchNo;
        this.name = name;
        this.content = content;
    }

    void replace(byte[] changed) {
        content = changed;
    }

    byte[] content() {
        return content;
    }
}
