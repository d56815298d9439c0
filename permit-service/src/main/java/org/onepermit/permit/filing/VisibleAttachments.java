package org.onepermit.permit.filing;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.permit.attachment.Attachment;
import org.onepermit.permit.attachment.AttachmentRepository;
import org.onepermit.platform.file.AttachmentProblem;
import org.onepermit.platform.problem.ProblemException;

/** Files of the applications that the current user may see. */
@ApplicationScoped
public class VisibleAttachments {

    private final Applications applications;
    private final AttachmentRepository attachments;

    VisibleAttachments(Applications applications, AttachmentRepository attachments) {
        this.applications = applications;
        this.attachments = attachments;
    }

    /** Asked before a stream is taken in, so that nobody fills the disk through somebody else's application. */
    public void requireVisible(String applicationNo) {
        applications.visible(applicationNo);
    }

    public Attachment one(String applicationNo, String id) {
        applications.visible(applicationNo);
        return attachments.one(applicationNo, id).orElseThrow(() -> new ProblemException(AttachmentProblem.NO_SUCH_FILE, id));
    }
}
