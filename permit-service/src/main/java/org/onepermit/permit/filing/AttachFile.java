package org.onepermit.permit.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.permit.attachment.Attachment;
import org.onepermit.permit.attachment.AttachmentRepository;
import org.onepermit.platform.file.StoredFile;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.time.LegalClock;

/** An enterprise adds a stored file while it may change the dossier; an officer one that a step of the review needs. */
@ApplicationScoped
public class AttachFile {

    private final Applications applications;
    private final AttachmentRepository attachments;
    private final CurrentUser user;
    private final LegalClock clock;
    private final CaseChronicle chronicle;

    AttachFile(
        Applications applications, AttachmentRepository attachments, CurrentUser user, LegalClock clock, CaseChronicle chronicle) {
        this.applications = applications;
        this.attachments = attachments;
        this.user = user;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    @Transactional
    public Attachment attach(String applicationNo, String kind, String filename, StoredFile file) {
        Application application = forAttaching(applicationNo);
        attachments.requireRoom(applicationNo);
        Attachment attachment = new Attachment(applicationNo, kind, filename, file, user.subject(), clock.now());
        attachments.persist(attachment);
        chronicle.audit(application, "attach-file", Map.of("id", file.id(), "kind", kind, "sha256", file.sha256()));
        return attachment;
    }

    private Application forAttaching(String applicationNo) {
        if (applications.isEnterprise()) {
            Application own = applications.lockOwn(applicationNo);
            own.requireEditable("attach");
            return own;
        }
        Application received = applications.lockInArea(applicationNo);
        received.requireUnderReview("attach");
        return received;
    }
}
