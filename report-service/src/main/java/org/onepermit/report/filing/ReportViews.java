package org.onepermit.report.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.Messages;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.report.filing.rules.AllowedAct;
import org.onepermit.report.filing.rules.Examined;
import org.onepermit.report.filing.rules.ExecutionReport;
import org.onepermit.report.filing.rules.FilingProblem;
import org.onepermit.report.filing.rules.Weight;

/** Puts together what the current user sees of a report. */
@ApplicationScoped
public class ReportViews {

    private final Reports reports;
    private final ReportVersionRepository versions;
    private final Examiner examiner;
    private final ReportFiles files;
    private final CurrentUser user;
    private final Messages messages;

    ReportViews(Reports reports, ReportVersionRepository versions, Examiner examiner, ReportFiles files, CurrentUser user,
        Messages messages) {
        this.reports = reports;
        this.versions = versions;
        this.examiner = examiner;
        this.files = files;
        this.user = user;
        this.messages = messages;
    }

    public ReportView of(String dutyNo) {
        Report report = reports.visible(dutyNo);
        List<ReportVersion> submitted = versions.of(dutyNo);
        boolean writes = reports.isEnterprise() && report.status().editable();
        ReportVersion last = submitted.isEmpty() ? null : submitted.get(submitted.size() - 1);
        return writes || last == null ? drafted(report, submitted) : submitted(report, last, submitted);
    }

    /** One version as it was submitted. */
    public VersionContent version(String dutyNo, int versionNo) {
        Report report = reports.visible(dutyNo);
        ReportVersion version = versions.one(report.dutyNo(), versionNo).orElseThrow(() -> new ProblemException(FilingProblem.NO_SUCH_VERSION, dutyNo));
        return new VersionContent(view(version), version.content(), ExaminedView.of(version.examined(), version.explanations(), messages));
    }

    private ReportView drafted(Report report, List<ReportVersion> submitted) {
        ExecutionReport content = files.with(report, report.content());
        ExaminedView examined = content == null ? null : ExaminedView.of(examiner.examine(report, content), report.explanations(), messages);
        return view(report, new Shown(content, report.explanations(), report.secretReasons(), examined), submitted);
    }

    private ReportView submitted(Report report, ReportVersion last, List<ReportVersion> submitted) {
        return view(report, new Shown(last.content(), last.explanations(), last.secretReasons(),
            ExaminedView.of(last.examined(), last.explanations(), messages)), submitted);
    }

    private ReportView view(Report r, Shown shown, List<ReportVersion> submitted) {
        return new ReportView(r.dutyNo(), r.permitNo(), r.uscc(), r.unitName(), r.division(), r.period().type(), r.period().from(), r.period().to(),
            r.dueOn(), r.status(), r.statusSince(), r.version(), shown.content(), shown.explanations(), shown.secretReasons(), shown.examined(),
            r.corrections(), r.remarks(), r.versionNo(), r.submittedAt(), r.late(), r.risk(), r.reviewDueOn(), r.correctionDueOn(), r.publishedAt(),
            submitted.stream().map(ReportViews::view).toList(), AllowedAct.of(r.status(), user.roles()));
    }

    private record Shown(ExecutionReport content, Map<String, String> explanations, Map<String, String> secretReasons, ExaminedView examined) { }

    private static ReportView.VersionView view(ReportVersion version) {
        return new ReportView.VersionView(version.versionNo(), version.contentHash(), version.submittedOn(), version.signature().name(),
            version.signature().at(), version.examined().count(Weight.WARN), version.examined().count(Weight.LEAD));
    }
}
