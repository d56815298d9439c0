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

    public static final String SOURCE = "REPORT";

    private static final char SEPARATOR = ':';

    public static ReportLead of(Report report, String key, String subject, String facts, Map<String, Object> evidence) {
        return new ReportLead(SOURCE, sourceKey(report, key), report.uscc(), report.unitName(), report.permitNo(), report.division(), subject, facts,
            evidence);
    }

    /** What enforcement calls the source of a lead. */
    public static String sourceKey(Report report, String key) {
        return report.dutyNo() + SEPARATOR + key;
    }

    /** The report that a source's key names. */
    public static String reportNo(String sourceKey) {
        int end = sourceKey == null ? -1 : sourceKey.indexOf(SEPARATOR);
        return end < 0 ? "" : sourceKey.substring(0, end);
    }
}
