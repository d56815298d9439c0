package org.onepermit.inspection.enforcement.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a case stands on the diagram, told from its status and the elements at which its acts were recorded, so that no engine need be asked.
 *
 * @param active elements at which the case waits
 * @param done   elements that it has passed
 */
public record CasePosition(List<String> active, List<String> done) {

    /**
     * @param elements  in the order in which they were reached
     * @param heard     whether the hearing was held
     * @param published whether the decision is public
     */
    public static CasePosition of(List<String> elements, CaseStatus status, boolean heard, boolean published) {
        Set<String> done = new LinkedHashSet<>(elements);
        List<String> active = waitsAt(status, heard, published).stream().toList();
        done.removeAll(active);
        return new CasePosition(active, List.copyOf(done));
    }

    private static Optional<String> waitsAt(CaseStatus status, boolean heard, boolean published) {
        return Optional.ofNullable(switch (status) {
            case LEAD -> "Task_RuleOnLead";
            case FILED -> "CatchEvent_InvestigationBegun";
            case INVESTIGATING, TRANSFER_REVIEW, TRANSFERRED -> "CatchEvent_InvestigationEnded";
            case PROPOSED -> "CatchEvent_NoticeServed";
            case NOTIFIED -> "Gateway_NoticeAnswer";
            case HEARING -> heard ? "CatchEvent_HeardCaseForwarded" : "CatchEvent_HearingHeld";
            case LEGAL_REVIEW -> "Task_ReviewLaw";
            case PENDING_DECISION -> "CatchEvent_PenaltyDecided";
            case DECIDED -> "Task_ServePenalty";
            case SERVED, ENFORCING, EXECUTED -> published ? null : "Task_PublishPenalty";
            case NOT_FILED, NO_PENALTY, CLOSED, ARCHIVED, ANNULLED -> null;
        });
    }
}
