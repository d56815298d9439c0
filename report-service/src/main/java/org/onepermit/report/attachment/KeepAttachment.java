package org.onepermit.report.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.onepermit.platform.file.AttachmentProblem;
import org.onepermit.platform.file.FileConfig;
import org.onepermit.platform.file.StoredFile;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.attachment.rules.AttachmentSubject;

/**
 * Keeps a stored file in the transaction of the room that has locked what it belongs to. The same file under the same name sent again is the
 * file that is there; what lies twice on disk is swept.
 */
@ApplicationScoped
public class KeepAttachment {

    private final AttachmentRepository attachments;
    private final FileConfig config;
    private final CurrentUser user;
    private final LegalClock clock;

    KeepAttachment(AttachmentRepository attachments, FileConfig config, CurrentUser user, LegalClock clock) {
        this.attachments = attachments;
        this.config = config;
        this.user = user;
        this.clock = clock;
    }

    public Attachment keep(AttachmentSubject subject, String subjectNo, Attachment.Label label, StoredFile file) {
        List<Attachment> all = attachments.of(subject, subjectNo);
        Attachment kept = all.stream().filter(each -> each.is(label, file)).findFirst().orElseGet(() -> added(all.size(), subject, subjectNo, label, file));
        kept.list();
        return kept;
    }

    private Attachment added(int before, AttachmentSubject subject, String subjectNo, Attachment.Label label, StoredFile file) {
        if (before >= config.maxFiles()) {
            throw new ProblemException(AttachmentProblem.TOO_MANY, Map.of("max", config.maxFiles()));
        }
        Attachment attachment = new Attachment(subject, subjectNo, label, file, user.subject(), user.name(), clock.now());
        attachments.persist(attachment);
        return attachment;
    }
}
