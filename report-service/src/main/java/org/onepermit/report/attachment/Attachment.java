package org.onepermit.report.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.onepermit.platform.file.AttachmentStore;
import org.onepermit.platform.file.StoredFile;
import org.onepermit.report.attachment.rules.AttachmentKind;
import org.onepermit.report.attachment.rules.AttachmentSubject;

/** A file with what it belongs to. What it holds lies in the {@link AttachmentStore} under the same id, for as long as this row is there. */
@Entity
public class Attachment {

    @Id
    private String id;
    @Enumerated(EnumType.STRING)
    private AttachmentSubject subject;
    private String subjectNo;
    @Enumerated(EnumType.STRING)
    private AttachmentKind kind;
    private String filename;
    private String mediaType;
    private long sizeBytes;
    private String sha256;
    private int sealedIn;
    private boolean listed;
    private String uploadedBy;
    private String uploadedByName;
    private Instant uploadedAt;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected Attachment() {
    }

    /** What somebody calls a file. */
    public record Label(AttachmentKind kind, String filename) { }

    Attachment(AttachmentSubject subject, String subjectNo, Label label, StoredFile file, String by, String byName, Instant now) {
        this.id = file.id();
        this.subject = subject;
        this.subjectNo = subjectNo;
        this.kind = label.kind();
        this.filename = label.filename();
        this.mediaType = file.mediaType();
        this.sizeBytes = file.size();
        this.sha256 = file.sha256();
        this.listed = true;
        this.uploadedBy = by;
        this.uploadedByName = byName;
        this.uploadedAt = now;
    }

    boolean is(Label label, StoredFile file) {
        return sha256.equals(file.sha256()) && kind == label.kind() && filename.equals(label.filename());
    }

    /** A version that names it was signed: from now on it is kept, whatever later versions name (D-12). */
    public void seal(int versionNo) {
        if (sealedIn == 0) {
            sealedIn = versionNo;
        }
    }

    /** The next version does not name it. */
    public void unlist() {
        listed = false;
    }

    void list() {
        listed = true;
    }

    /** Whether a signed version names it. */
    public boolean sealed() {
        return sealedIn > 0;
    }

    public String id() {
        return id;
    }

    public AttachmentKind kind() {
        return kind;
    }

    public String filename() {
        return filename;
    }

    public String mediaType() {
        return mediaType;
    }

    public String sha256() {
        return sha256;
    }

    /** Whether the draft names it. */
    public boolean listed() {
        return listed;
    }

    public AttachmentView view() {
        return new AttachmentView(id, kind, filename, mediaType, sizeBytes, sha256, sealedIn == 0 ? null : sealedIn, listed, uploadedByName, uploadedAt);
    }
}
