package org.onepermit.report.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onepermit.report.attachment.rules.AttachmentKind;
import org.onepermit.report.filing.rules.ExecutionReport;
import org.onepermit.report.permit.rules.ReportType;

/**
 * An accepted report as everybody may read it.
 *
 * @param contentHash SHA-256 of the canonical JSON of the whole report, secret fields included: which version it is, not a check of this text
 * @param withheld    paths of what the unit keeps secret
 */
public record PublicReport(
    String reportNo, String permitNo, String unitName, String division, ReportType reportType, LocalDate periodFrom, LocalDate periodTo,
    LocalDate dueOn, LocalDate submittedOn, boolean late, int versionNo, String contentHash, Instant publishedAt, List<String> remarks,
    List<String> withheld, ExecutionReport content) {

    boolean names(AttachmentKind kind, String sha256) {
        return content.attachments().stream().anyMatch(file -> file.kind().equals(kind.name()) && file.sha256().equals(sha256));
    }
}
