package org.onepermit.inspection.enforcement.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.onepermit.inspection.enforcement.Sha256;
import org.onepermit.platform.database.Sql;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.platform.file.StoredFile;

/** A piece of evidence (APnL §46). It is added, and never changed or taken out: a better one says which it replaces. */
@Entity
@Immutable
@Table(name = "case_evidence")
public class Evidence {

    @Id
    private String id;
    private String caseNo;
    private int number;
    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;
    private String title;
    private String source;
    private LocalDate takenOn;
    @Column(columnDefinition = "longtext")
    private String content;
    private String fileId;
    private String fileName;
    private String mediaType;
    private Long size;
    private String sha256;
    private Integer replaces;
    private Instant takenAt;
    private String takenBy;
    private String place;
    private String addedBy;
    private String addedByName;
    private Instant addedAt;

    /** For the persistence provider only. */
    protected Evidence() {
    }

    /** @param upload the file that is the evidence, or null if the content is */
    public Evidence(String caseNo, int number, NewEvidence item, Upload upload, Person by, Instant now) {
        this.id = upload == null ? TimeOrderedId.text() : upload.id();
        this.caseNo = caseNo;
        this.number = number;
        this.kind = item.kind();
        this.title = item.title();
        this.source = item.source();
        this.takenOn = item.takenOn();
        this.content = item.content();
        this.replaces = item.replaces();
        this.takenAt = item.origin().takenAt();
        this.takenBy = item.origin().takenBy();
        this.place = item.origin().place();
        this.sha256 = upload == null ? Sha256.of(item.content()) : upload.file().sha256();
        this.addedBy = by.subject();
        this.addedByName = by.name();
        this.addedAt = Sql.stored(now);
        if (upload != null) {
            this.fileId = upload.file().id();
            this.fileName = upload.fileName();
            this.mediaType = upload.file().mediaType();
            this.size = upload.file().size();
        }
    }

    /** What an officer says of a new piece; {@code content} is the evidence itself, or what the file shows. */
    public record NewEvidence(
        EvidenceKind kind, String title, String source, LocalDate takenOn, String content, Integer replaces, Origin origin) { }

    /** When to the minute, by whom and where it was taken; what is not known is null. */
    public record Origin(Instant takenAt, String takenBy, String place) { }

    /**
     * A file that came in.
     *
     * @param id       made by the sender; sent again, it counts once
     * @param fileName what the sender calls it
     */
    public record Upload(String id, String fileName, StoredFile file) { }

    public String id() {
        return id;
    }

    public String caseNo() {
        return caseNo;
    }

    /** Counts from 1 within the case. */
    public int number() {
        return number;
    }

    public EvidenceKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String source() {
        return source;
    }

    public LocalDate takenOn() {
        return takenOn;
    }

    public String content() {
        return content;
    }

    public String fileId() {
        return fileId;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Bytes of the file; null without one. */
    public Long size() {
        return size;
    }

    /** Of the file, or of the content in UTF-8 if there is none. */
    public String sha256() {
        return sha256;
    }

    /** Number of the piece that this one replaces, or null. */
    public Integer replaces() {
        return replaces;
    }

    public Instant takenAt() {
        return takenAt;
    }

    public String takenBy() {
        return takenBy;
    }

    public String place() {
        return place;
    }

    public String addedByName() {
        return addedByName;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
