package org.onepermit.report.filing;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.onepermit.platform.database.JsonText;
import org.onepermit.report.filing.rules.ExecutionReport;

/** A report as one JSON text. */
@Converter
@Immutable
public class ReportText extends JsonText<ExecutionReport> {

    public ReportText() {
        super(ExecutionReport.class);
    }
}
