package org.onepermit.report.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** An enterprise says how it put one item of a returned report right. */
@ApplicationScoped
public class AnswerCorrection {

    private final Reports reports;
    private final ReportChronicle chronicle;

    AnswerCorrection(Reports reports, ReportChronicle chronicle) {
        this.reports = reports;
        this.chronicle = chronicle;
    }

    @Transactional
    public Report answer(String dutyNo, String itemId, String text) {
        Report report = reports.lockOwn(dutyNo);
        report.answer(itemId, text);
        chronicle.audit(report, "answer-report-correction", Map.of("item", itemId));
        return report;
    }
}
