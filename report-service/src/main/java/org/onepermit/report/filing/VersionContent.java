package org.onepermit.report.filing;

import org.onepermit.report.filing.rules.ExecutionReport;

/** One version whole, with what the checks said of it then. */
public record VersionContent(ReportView.VersionView version, ExecutionReport content, ExaminedView examined) {
}
