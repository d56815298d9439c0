package org.onepermit.report.filing;

/** CDI event in the transaction of a submission: reviewers need not wait for the engine to see the report. */
public record ReportSubmitted(String dutyNo) { }
