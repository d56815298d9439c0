package org.onepermit.bench.deadline;

import java.sql.SQLException;
import java.util.List;
import org.onepermit.bench.Database;
import org.onepermit.bench.deadline.Units.Owed;

/** What the database says of the duties of one run. */
final class Reckoning {

    private static final String SUBMITTED = "SELECT COUNT(*) FROM report WHERE %s AND submitted_at IS NOT NULL AND NOT late";
    private static final String FULFILLED = "SELECT COUNT(*) FROM duty WHERE %s AND status = 'SUBMITTED'";
    private static final String VERSIONS = "SELECT COUNT(*) FROM report_version WHERE %s";
    private static final String TWICE = "SELECT COUNT(*) FROM (SELECT duty_no FROM report_version WHERE %s GROUP BY duty_no HAVING COUNT(*) > 1) twice";
    private static final String ACTS = "SELECT COUNT(*) FROM audit_event WHERE act = 'submit-report' AND subject_id BETWEEN '%s' AND '%s'";
    private static final String SENT = "SELECT COUNT(*) FROM outbox WHERE message_name = 'Msg_ReportSubmitted' AND correlation_key BETWEEN '%s' AND '%s'";
    private static final String ARRIVED =
        "SELECT COUNT(DISTINCT case_id) FROM case_event WHERE element_id = 'Task_OpenReview' AND case_id BETWEEN '%s' AND '%s'";

    private final Database database;
    private final String from;
    private final String to;

    Reckoning(Database database, List<Owed> owed) {
        this.database = database;
        this.from = owed.get(0).dutyNo();
        this.to = owed.get(owed.size() - 1).dutyNo();
    }

    /** What must all be the same: reports, duties, versions, acts in the audit chain and messages to the process. */
    List<Long> submitted() throws SQLException {
        return List.of(ours(SUBMITTED), ours(FULFILLED), ours(VERSIONS), between(ACTS), between(SENT));
    }

    /** Duties with more than one version. */
    long twice() throws SQLException {
        return ours(TWICE);
    }

    /** Reports that their processes have put before the reviewers. */
    long arrived() throws SQLException {
        return between(ARRIVED);
    }

    private long ours(String query) throws SQLException {
        return database.count(query.formatted("duty_no BETWEEN '" + from + "' AND '" + to + "'"));
    }

    private long between(String query) throws SQLException {
        return database.count(query.formatted(from, to));
    }
}
