package org.onepermit.report.filing;

import java.util.Map;

/**
 * What enforcement is told when it is asked to open a lead; told twice under one key, it opens one. Its components are the variables of
 * the job {@code inspection.open-lead}.
 *
 * @param source    always {@code REPORT}
 * @param sourceKey the report with what gave rise to the lead
 * @param facts     in words, for the officer who judges; a lead is no penalty (D.5)
 */
public record ReportLead(
    String source, String sourceKey, String uscc, String unitName, String permitNo, String division, String subject, String facts,
    Map<String, Object> evidence) {

    public static ReportLead of(Report report, String key, String subject, String facts, Map<String, Object> evidence) {
        return new ReportLead("REPORT", report.dutyNo() + ":" + key, report.uscc(), report.unitName(), report.permitNo(), report.division(), subject, facts,
            evidence);
    }
}
