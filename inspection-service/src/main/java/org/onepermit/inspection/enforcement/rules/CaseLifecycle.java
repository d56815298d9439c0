package org.onepermit.inspection.enforcement.rules;

import static org.onepermit.inspection.enforcement.rules.CaseStatus.ANNULLED;
import static org.onepermit.inspection.enforcement.rules.CaseStatus.ARCHIVED;
import static org.onepermit.inspection.enforcement.rules.CaseStatus.CLOSED;
import static org.onepermit.inspection.enforcement.rules.CaseStatus.DECIDED;
import static org.onepermit.inspection.enforcement.rules.CaseStatus.ENFORCING;
import static org.onepermit.inspection.enforcement.rules.CaseStatus.EXECUTED;
import static org.onepermit.inspection.enforcement.rules.CaseStatus.FILED;
import static org.onepermit.inspection.enforcement.rules.CaseStatus.HEARING;
import static org.onepermit.inspection.enforcement.rules.CaseStatus.INVESTIGATING;
import static org.onepermit.inspection.enforcement.rules.CaseStatus.LEAD;
import static org.onepermit.inspection.enforcement.rules.CaseStatus.LEGAL_REVIEW;
import static org.onepermit.inspection.enforcement.rules.CaseStatus.NOTIFIED;
import static org.onepermit.inspection.enforcement.rules.CaseStatus.NOT_FILED;
import static org.onepermit.inspection.enforcement.rules.CaseStatus.NO_PENALTY;
import static org.onepermit.inspection.enforcement.rules.CaseStatus.PENDING_DECISION;
import static org.onepermit.inspection.enforcement.rules.CaseStatus.PROPOSED;
import static org.onepermit.inspection.enforcement.rules.CaseStatus.SERVED;
import static org.onepermit.inspection.enforcement.rules.CaseStatus.TRANSFERRED;
import static org.onepermit.inspection.enforcement.rules.CaseStatus.TRANSFER_REVIEW;

import java.util.Optional;

/** The arrows of M.6. Guards that need more than the status (who, when, with what) are rules of their own. */
public final class CaseLifecycle {

    private CaseLifecycle() { }

    /** The status that follows, or empty when the event is not allowed in this one. */
    public static Optional<CaseStatus> next(CaseStatus status, CaseEvent event) {
        return switch (event) {
            case SCREEN_OUT -> from(status == LEAD, NOT_FILED);
            case FILE -> from(status == LEAD, FILED);
            case INVESTIGATE -> from(status == FILED, INVESTIGATING);
            case PRESERVE_EVIDENCE -> from(status == INVESTIGATING, INVESTIGATING);
            case SUSPECT_CRIME -> from(status == INVESTIGATING, TRANSFER_REVIEW);
            case APPROVE_TRANSFER -> from(status == TRANSFER_REVIEW, TRANSFERRED);
            case REFUSE_TRANSFER -> from(status == TRANSFER_REVIEW, INVESTIGATING);
            case RETURN_FROM_POLICE -> from(status == TRANSFERRED, INVESTIGATING);
            case CRIMINAL_JUDGMENT -> from(status == TRANSFERRED, CLOSED);
            case CONCLUDE -> from(status == INVESTIGATING, PROPOSED);
            case WAIVE -> from(status == INVESTIGATING, NO_PENALTY);
            case SERVE_NOTICE -> from(status == PROPOSED, NOTIFIED);
            case RECORD_DEFENCE -> from(status == NOTIFIED, NOTIFIED);
            case REQUEST_HEARING -> from(status == NOTIFIED, HEARING);
            case SEND_TO_LEGAL_REVIEW -> from(status == NOTIFIED || status == HEARING, LEGAL_REVIEW);
            case PASS_LEGAL_REVIEW -> from(status == LEGAL_REVIEW, PENDING_DECISION);
            case RETURN_BY_LEGAL_REVIEW -> from(status == LEGAL_REVIEW, INVESTIGATING);
            case PRESENT -> from(status == NOTIFIED, PENDING_DECISION);
            case DECIDE -> from(status == PENDING_DECISION, DECIDED);
            case SERVE -> from(status == DECIDED, SERVED);
            case PUBLISH -> from(status.isDecided() && status != DECIDED, status);
            case APPEAL -> from(status == SERVED || status == ENFORCING || status == EXECUTED, status);
            case PAY -> from(status == SERVED || status == ENFORCING, EXECUTED);
            case ENFORCE -> from(status == SERVED, ENFORCING);
            case CLOSE -> from(status == EXECUTED || status == ENFORCING, CLOSED);
            case ARCHIVE -> from(status == CLOSED, ARCHIVED);
            case ANNUL -> from(status.isDecided(), ANNULLED);
        };
    }

    private static Optional<CaseStatus> from(boolean allowed, CaseStatus next) {
        return allowed ? Optional.of(next) : Optional.empty();
    }
}
