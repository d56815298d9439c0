package org.onepermit.report.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.onepermit.platform.file.AttachmentProblem;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.report.attachment.rules.AttachmentSubject;

/** Finds files by what they belong to. */
@ApplicationScoped
public class AttachmentRepository implements PanacheRepositoryBase<Attachment, String> {

    /** In the order of upload; as many as {@code onepermit.files.max-files} lets in. */
    public List<Attachment> of(AttachmentSubject subject, String subjectNo) {
        return list("subject = ?1 and subjectNo = ?2 order by id", subject, subjectNo);
    }

    public Attachment one(AttachmentSubject subject, String subjectNo, String id) {
        return find("subject = ?1 and subjectNo = ?2 and id = ?3", subject, subjectNo, id).firstResultOptional()
            .orElseThrow(() -> new ProblemException(AttachmentProblem.NO_SUCH_FILE, id));
    }

    /** Refuses the hash of a file that does not belong to the subject; null is no file. */
    public void requireOf(AttachmentSubject subject, String subjectNo, String sha256) {
        if (sha256 != null && count("subject = ?1 and subjectNo = ?2 and sha256 = ?3", subject, subjectNo, sha256) == 0) {
            throw new ProblemException(AttachmentProblem.NO_SUCH_FILE, sha256);
        }
    }
}
