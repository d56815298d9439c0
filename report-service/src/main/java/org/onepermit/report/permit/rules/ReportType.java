package org.onepermit.report.permit.rules;

/** Types of execution report (D.3). Half-yearly reports are found on older permits only. */
public enum ReportType {
    ANNUAL(12, "年报", "annual report"), HALF_YEARLY(6, "半年报", "half-year report"), QUARTERLY(3, "季报", "quarterly report"),
    MONTHLY(1, "月报", "monthly report");

    private final int months;
    private final String zh;
    private final String en;

    ReportType(int months, String zh, String en) {
        this.months = months;
        this.zh = zh;
        this.en = en;
    }

    /** Length of the calendar period it covers. */
    public int months() {
        return months;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
