package org.onepermit.report.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.onepermit.platform.problem.Messages;
import org.onepermit.report.filing.rules.ExecutionReport;

/** The checks of what is being typed, saved or not; nothing is kept of them. */
@ApplicationScoped
public class CheckDraft {

    private final Reports reports;
    private final Examiner examiner;
    private final ReportFiles files;
    private final Messages messages;

    CheckDraft(Reports reports, Examiner examiner, ReportFiles files, Messages messages) {
        this.reports = reports;
        this.examiner = examiner;
        this.files = files;
        this.messages = messages;
    }

    public ExaminedView check(String dutyNo, ExecutionReport typed, Map<String, String> explanations) {
        Report report = reports.visible(dutyNo);
        return ExaminedView.of(examiner.examine(report, files.with(report, report.settled(typed))), explanations, messages);
    }
}
