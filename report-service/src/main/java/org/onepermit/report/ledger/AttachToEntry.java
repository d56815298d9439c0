package org.onepermit.report.ledger;

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
import org.onepermit.report.ledger.rules.LedgerProblem;
import org.onepermit.report.permit.VisiblePermits;

/** An enterprise adds what proves an entry, or its correction, to an entry of its own. Nothing is taken out again: what a version rests on stays (D-07). */
@ApplicationScoped
public class AttachToEntry {

    private final LedgerEntryRepository entries;
    private final VisiblePermits permits;
    private final KeepAttachment keep;
    private final AttachmentRepository attachments;
    private final Audit audit;

    AttachToEntry(LedgerEntryRepository entries, VisiblePermits permits, KeepAttachment keep, AttachmentRepository attachments, Audit audit) {
        this.entries = entries;
        this.permits = permits;
        this.keep = keep;
        this.attachments = attachments;
        this.audit = audit;
    }

    /** Files of all versions. Anything the user may not see does not exist. */
    public List<AttachmentView> files(String id) {
        return attachments.of(AttachmentSubject.ENTRY, root(id)).stream().map(Attachment::view).toList();
    }

    public Attachment file(String id, String fileId) {
        return attachments.one(AttachmentSubject.ENTRY, root(id), fileId);
    }

    @Transactional
    public Attachment attach(String id, Attachment.Label label, StoredFile file) {
        String root = root(id);
        // Whoever attaches second waits, and then finds the file of the first.
        entries.lock(root);
        Attachment attachment = keep.keep(AttachmentSubject.ENTRY, root, label, file);
        audit.append("attach-file", "LedgerEntry", root, Map.of("id", attachment.id(), "kind", label.kind(), "sha256", file.sha256()));
        return attachment;
    }

    /** Also asked before a stream is taken in, so that nobody fills the disk through somebody else's entry. */
    public String root(String id) {
        return entries.findByIdOptional(id).filter(found -> permits.find(found.permitNo()).isPresent()).map(LedgerEntry::rootId)
            .orElseThrow(() -> new ProblemException(LedgerProblem.NO_SUCH_ENTRY, id));
    }
}
