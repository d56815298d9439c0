package org.onepermit.permit.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.permit.attachment.Attachment;
import org.onepermit.permit.attachment.AttachmentRepository;
import org.onepermit.platform.file.AttachmentProblem;
import org.onepermit.platform.problem.ProblemException;

/** An enterprise takes a file out of a draft. What the authority has received stays. */
@ApplicationScoped
public class DetachFile {

    private final Applications applications;
    private final AttachmentRepository attachments;
    private final CaseChronicle chronicle;

    DetachFile(Applications applications, AttachmentRepository attachments, CaseChronicle chronicle) {
        this.applications = applications;
        this.attachments = attachments;
        this.chronicle = chronicle;
    }

    @Transactional
    public void detach(String applicationNo, String id) {
        Application application = applications.lockOwn(applicationNo);
        application.requireEditable("detach");
        Attachment attachment = attachments.one(applicationNo, id)
            .filter(file -> application.submittedAt() == null || file.uploadedAt().isAfter(application.statusSince()))
            .orElseThrow(() -> new ProblemException(AttachmentProblem.NO_SUCH_FILE, id));
        attachments.delete(attachment);
        chronicle.audit(application, "detach-file", Map.of("id", id, "sha256", attachment.sha256()));
    }
}
