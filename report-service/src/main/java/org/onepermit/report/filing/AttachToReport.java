package org.onepermit.report.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.platform.file.StoredFile;
import org.onepermit.report.attachment.Attachment;
import org.onepermit.report.attachment.AttachmentRepository;
import org.onepermit.report.attachment.KeepAttachment;
import org.onepermit.report.attachment.rules.AttachmentSubject;

/** An enterprise adds a stored file to its report while it may change it, or takes one out again. What a signed version names stays. */
@ApplicationScoped
public class AttachToReport {

    private final Reports reports;
    private final KeepAttachment keep;
    private final AttachmentRepository attachments;
    private final ReportChronicle chronicle;

    AttachToReport(Reports reports, KeepAttachment keep, AttachmentRepository attachments, ReportChronicle chronicle) {
        this.reports = reports;
        this.keep = keep;
        this.attachments = attachments;
        this.chronicle = chronicle;
    }

    /** Asked before a stream is taken in, so that nobody fills the disk through somebody else's report. */
    public void requireWritable(String dutyNo) {
        reports.visible(dutyNo).requireEditable("ATTACH");
    }

    @Transactional
    public Attachment attach(String dutyNo, Attachment.Label label, StoredFile file) {
        Report report = editable(dutyNo, "ATTACH");
        Attachment attachment = keep.keep(AttachmentSubject.REPORT, dutyNo, label, file);
        chronicle.audit(report, "attach-file", Map.of("id", attachment.id(), "kind", label.kind(), "sha256", file.sha256()));
        return attachment;
    }

    @Transactional
    public void detach(String dutyNo, String id) {
        Report report = editable(dutyNo, "DETACH");
        Attachment attachment = attachments.one(AttachmentSubject.REPORT, dutyNo, id);
        if (attachment.sealed()) {
            attachment.unlist();
        } else {
            attachments.delete(attachment);
        }
        chronicle.audit(report, "detach-file", Map.of("id", id, "sha256", attachment.sha256()));
    }

    private Report editable(String dutyNo, String act) {
        Report report = reports.lockOwn(dutyNo);
        report.requireEditable(act);
        return report;
    }
}
