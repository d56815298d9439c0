package org.onepermit.report.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onepermit.report.filing.rules.AllowedAct;
import org.onepermit.report.filing.rules.CorrectionItem;
import org.onepermit.report.filing.rules.ExecutionReport;
import org.onepermit.report.filing.rules.ReportStatus;
import org.onepermit.report.permit.rules.ReportType;

/**
 * A report as its reader may see it: the unit its draft, officers what was submitted last.
 *
 * @param version     for {@code If-Match}
 * @param examined    the checks: of the draft for the unit while it may write, otherwise those kept with the last version
 * @param corrections what a return asked for last
 * @param versionNo   number of the last version submitted, 0 before the first
 */
public record ReportView(
    String reportNo, String permitNo, String uscc, String unitName, String division, ReportType reportType, LocalDate periodFrom,
    LocalDate periodTo, LocalDate dueOn, ReportStatus status, Instant statusSince, long version, ExecutionReport content,
    Map<String, String> explanations, Map<String, String> secretReasons, ExaminedView examined, List<CorrectionItem> corrections,
    List<String> remarks, int versionNo, Instant submittedAt, boolean late, int risk, LocalDate reviewDueOn, LocalDate correctionDueOn,
    Instant publishedAt, List<VersionView> versions, List<AllowedAct> allowedActs) {

    /** One version as it was submitted. */
    public record VersionView(int versionNo, String contentHash, LocalDate submittedOn, String signedBy, Instant signedAt, int warnings, int leads) { }
}
