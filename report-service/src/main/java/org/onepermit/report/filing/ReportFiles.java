package org.onepermit.report.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.onepermit.platform.file.AttachmentProblem;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.report.attachment.Attachment;
import org.onepermit.report.attachment.AttachmentRepository;
import org.onepermit.report.attachment.AttachmentView;
import org.onepermit.report.attachment.rules.AttachmentSubject;
import org.onepermit.report.filing.rules.ExecutionReport;

/** The files of reports. Chapter 13 says what was uploaded, by name and hash, and nothing else (D-11). */
@ApplicationScoped
public class ReportFiles {

    private final Reports reports;
    private final AttachmentRepository attachments;

    ReportFiles(Reports reports, AttachmentRepository attachments) {
        this.reports = reports;
        this.attachments = attachments;
    }

    /** Those that the current user may see: a unit all of its own, an officer those of signed versions. */
    public List<AttachmentView> visible(String dutyNo) {
        reports.visible(dutyNo);
        return attachments.of(AttachmentSubject.REPORT, dutyNo).stream().filter(this::seen).map(Attachment::view).toList();
    }

    public Attachment one(String dutyNo, String id) {
        reports.visible(dutyNo);
        Attachment file = attachments.one(AttachmentSubject.REPORT, dutyNo, id);
        if (!seen(file)) {
            throw new ProblemException(AttachmentProblem.NO_SUCH_FILE, id);
        }
        return file;
    }

    private boolean seen(Attachment file) {
        return file.sealed() || reports.isEnterprise();
    }

    /** A content with the chapter of files as it is. */
    ExecutionReport with(Report report, ExecutionReport content) {
        return content == null ? null : content.attached(listed(report).stream()
            .map(file -> new ExecutionReport.Attachment(file.kind().name(), file.filename(), file.sha256())).toList());
    }

    /** What a version names is kept from now on. */
    void seal(Report report) {
        listed(report).forEach(file -> file.seal(report.versionNo()));
    }

    private List<Attachment> listed(Report report) {
        return attachments.of(AttachmentSubject.REPORT, report.dutyNo()).stream().filter(Attachment::listed).toList();
    }
}
