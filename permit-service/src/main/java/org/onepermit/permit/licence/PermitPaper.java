package org.onepermit.permit.licence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.onepermit.permit.hash.Sha256;
import org.onepermit.platform.database.TimeOrderedId;

/** A paper as it was made when its version was recorded. Kept, not made again: a later release may draw it differently. */
@Entity
@Immutable
public class PermitPaper {

    @Id
    private String id;
    private String permitVersionId;
    @Enumerated(EnumType.STRING)
    private PaperKind kind;
    private String sha256;
    @Column(columnDefinition = "longblob")
    private byte[] content;

    /** For the persistence provider only. */
    protected PermitPaper() {
    }

    PermitPaper(PermitVersion version, PaperKind kind, byte[] content) {
        this.id = TimeOrderedId.text();
        this.permitVersionId = version.id();
        this.kind = kind;
        this.sha256 = Sha256.hex(content);
        this.content = content;
    }

    public PaperKind kind() {
        return kind;
    }

    public String sha256() {
        return sha256;
    }

    public byte[] content() {
        return content;
    }
}
