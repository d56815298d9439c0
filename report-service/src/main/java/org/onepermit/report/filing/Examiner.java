package org.onepermit.report.filing;

import org.onepermit.report.filing.rules.Examined;
import org.onepermit.report.filing.rules.ExecutionReport;

/** What is known beside a report. Owned here because filing asks, answered by the room of checks. */
public interface Examiner {

    /** A first draft in which everything is filled in that the bureau knows: permit, ledger, monitoring, the report before. */
    ExecutionReport prefilled(OwedReport owed);

    /** All checks of a content as if it were submitted today, or as it was submitted. */
    Examined examine(Report report, ExecutionReport content);
}
