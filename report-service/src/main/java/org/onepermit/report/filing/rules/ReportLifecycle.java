package org.onepermit.report.filing.rules;

import static org.onepermit.report.filing.rules.ReportStatus.ACCEPTED;
import static org.onepermit.report.filing.rules.ReportStatus.ARCHIVED;
import static org.onepermit.report.filing.rules.ReportStatus.DRAFT;
import static org.onepermit.report.filing.rules.ReportStatus.DUE;
import static org.onepermit.report.filing.rules.ReportStatus.IN_REVIEW;
import static org.onepermit.report.filing.rules.ReportStatus.OVERDUE;
import static org.onepermit.report.filing.rules.ReportStatus.OVERDUE_CORRECTION;
import static org.onepermit.report.filing.rules.ReportStatus.REFERRED;
import static org.onepermit.report.filing.rules.ReportStatus.RETURNED;
import static org.onepermit.report.filing.rules.ReportStatus.SUBMITTED;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The arrows of M.4. Guards that need more than the status (no finding that blocks, a signature, a list, an approver) are asked by the
 * acts. Three arrows are ours [design]: a draft may be saved and checked while it is late or returned without a change of state, and a
 * correction that is late can still be made.
 */
public final class ReportLifecycle {

    private ReportLifecycle() { }

    /** The state that follows, or empty when the event is not allowed in this status. */
    public static Optional<ReportStatus> next(ReportStatus status, ReportEvent event) {
        return switch (event) {
            case SAVE_DRAFT -> from(status.editable(), status == DUE ? DRAFT : status);
            case RUN_CHECKS -> from(status.editable() && status != DUE, status);
            case SUBMIT -> from(status == DRAFT || status == OVERDUE, SUBMITTED);
            case DUE_DAY_PASSED -> from(status == DUE || status == DRAFT, OVERDUE);
            case ASSIGN -> from(status == SUBMITTED, IN_REVIEW);
            case ACCEPT -> from(status == IN_REVIEW, ACCEPTED);
            case RETURN -> from(status == IN_REVIEW, RETURNED);
            case RESUBMIT -> from(status == RETURNED || status == OVERDUE_CORRECTION, SUBMITTED);
            case CORRECTION_DAY_PASSED -> from(status == RETURNED, OVERDUE_CORRECTION);
            case REFER -> from(status == IN_REVIEW, REFERRED);
            case CLOSE_CASE_FOR_REVIEW -> from(status == REFERRED, IN_REVIEW);
            case CLOSE_CASE_ACCEPTED -> from(status == REFERRED, ACCEPTED);
            case REOPEN -> from(status == ACCEPTED, RETURNED);
            case ARCHIVE -> from(status == ACCEPTED, ARCHIVED);
        };
    }

    /** What can happen next, guards aside. */
    public static Set<ReportEvent> allowed(ReportStatus status) {
        Set<ReportEvent> events = EnumSet.noneOf(ReportEvent.class);
        Arrays.stream(ReportEvent.values()).filter(event -> next(status, event).isPresent()).forEach(events::add);
        return Collections.unmodifiableSet(events);
    }

    private static Optional<ReportStatus> from(boolean allowed, ReportStatus next) {
        return allowed ? Optional.of(next) : Optional.empty();
    }
}
