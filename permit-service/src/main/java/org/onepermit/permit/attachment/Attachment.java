package org.onepermit.permit.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.onepermit.platform.file.AttachmentStore;
import org.onepermit.platform.file.StoredFile;

/** A file that belongs to an application. What it holds lies in the {@link AttachmentStore} under the same id. */
@Entity
public class Attachment {

    @Id
    private String id;
    private String applicationNo;
    private String kind;
    private String filename;
    private String mediaType;
    private long sizeBytes;
    private String sha256;
    private String uploadedBy;
    private Instant uploadedAt;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected Attachment() {
    }

    public Attachment(String applicationNo, String kind, String filename, StoredFile file, String uploadedBy, Instant now) {
        this.id = file.id();
        this.applicationNo = applicationNo;
        this.kind = kind;
        this.filename = filename;
        this.mediaType = file.mediaType();
        this.sizeBytes = file.size();
        this.sha256 = file.sha256();
        this.uploadedBy = uploadedBy;
        this.uploadedAt = now;
    }

    public String id() {
        return id;
    }

    public String applicationNo() {
        return applicationNo;
    }

    public String kind() {
        return kind;
    }

    public String filename() {
        return filename;
    }

    public String mediaType() {
        return mediaType;
    }

    public long size() {
        return sizeBytes;
    }

    public String sha256() {
        return sha256;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
