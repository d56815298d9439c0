package org.onepermit.report.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.file.StoredFile;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.report.attachment.Attachment;
import org.onepermit.report.attachment.AttachmentRepository;
import org.onepermit.report.attachment.AttachmentView;
import org.onepermit.report.attachment.KeepAttachment;
import org.onepermit.report.attachment.rules.AttachmentSubject;
import org.onepermit.report.monitoring.rules.MonitoringProblem;
import org.onepermit.report.permit.VisiblePermits;

/** An enterprise adds a laboratory's report, or what proves a correction, to a result of its own. Nothing is taken out again: what a version rests on stays (D-07). */
@ApplicationScoped
public class AttachToResult {

    private final MonitoringResultRepository results;
    private final VisiblePermits permits;
    private final KeepAttachment keep;
    private final AttachmentRepository attachments;
    private final Audit audit;

    AttachToResult(MonitoringResultRepository results, VisiblePermits permits, KeepAttachment keep, AttachmentRepository attachments, Audit audit) {
        this.results = results;
        this.permits = permits;
        this.keep = keep;
        this.attachments = attachments;
        this.audit = audit;
    }

    /** Files of all versions. Anything the user may not see does not exist. */
    public List<AttachmentView> files(String id) {
        return attachments.of(AttachmentSubject.RESULT, root(id)).stream().map(Attachment::view).toList();
    }

    public Attachment file(String id, String fileId) {
        return attachments.one(AttachmentSubject.RESULT, root(id), fileId);
    }

    @Transactional
    public Attachment attach(String id, Attachment.Label label, StoredFile file) {
        String root = root(id);
        // Whoever attaches second waits, and then finds the file of the first.
        results.lock(root);
        Attachment attachment = keep.keep(AttachmentSubject.RESULT, root, label, file);
        audit.append("attach-file", "MonitoringResult", root, Map.of("id", attachment.id(), "kind", label.kind(), "sha256", file.sha256()));
        return attachment;
    }

    /** Also asked before a stream is taken in, so that nobody fills the disk through somebody else's result. */
    public String root(String id) {
        return results.findByIdOptional(id).filter(found -> permits.find(found.permitNo()).isPresent()).map(MonitoringResult::rootId)
            .orElseThrow(() -> new ProblemException(MonitoringProblem.NO_SUCH_RESULT, id));
    }
}
