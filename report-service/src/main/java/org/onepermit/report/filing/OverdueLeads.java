package org.onepermit.report.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.onepermit.platform.problem.Messages;
import org.onepermit.platform.time.LegalClock;

/** What enforcement is told of reports and corrections that did not come in time (D-16, M.4). */
@ApplicationScoped
public class OverdueLeads {

    private final Messages messages;
    private final LegalClock clock;

    OverdueLeads(Messages messages, LegalClock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** ER-01. */
    public ReportLead notSubmitted(Report report) {
        return lead(report, "ER-01", "overdue", report.dueOn());
    }

    /** A correction that did not come. */
    public ReportLead notCorrected(Report report) {
        return lead(report, "CORRECTION-" + report.versionNo(), "correction-overdue", report.correctionDueOn());
    }

    private ReportLead lead(Report report, String key, String text, LocalDate due) {
        Map<String, Object> evidence = new TreeMap<>(Map.of("reportNo", report.dutyNo(), "reportType", report.period().type().name(),
            "periodFrom", report.period().from().toString(), "periodTo", report.period().to().toString(), "dueOn", due.toString(),
            "foundOn", clock.today().toString()));
        Map<String, Object> words = new TreeMap<>(evidence);
        words.put("type", report.period().type().zh());
        return ReportLead.of(report, key, words("lead." + text, words), words("lead." + text + ".facts", words), evidence);
    }

    private String words(String key, Map<String, Object> values) {
        return messages.text(Locale.CHINESE, key, values).orElse(key);
    }
}
