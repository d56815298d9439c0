package org.onepermit.permit.filing.rules;

import static org.onepermit.permit.filing.rules.ApplicationStatus.ACCEPTED;
import static org.onepermit.permit.filing.rules.ApplicationStatus.ASSESSMENT;
import static org.onepermit.permit.filing.rules.ApplicationStatus.CORRECTION;
import static org.onepermit.permit.filing.rules.ApplicationStatus.DEEMED_RENEWED;
import static org.onepermit.permit.filing.rules.ApplicationStatus.DISCLOSED;
import static org.onepermit.permit.filing.rules.ApplicationStatus.DISCLOSING;
import static org.onepermit.permit.filing.rules.ApplicationStatus.DRAFT;
import static org.onepermit.permit.filing.rules.ApplicationStatus.GRANTED;
import static org.onepermit.permit.filing.rules.ApplicationStatus.IN_REVIEW;
import static org.onepermit.permit.filing.rules.ApplicationStatus.ISSUED;
import static org.onepermit.permit.filing.rules.ApplicationStatus.NOT_ACCEPTED;
import static org.onepermit.permit.filing.rules.ApplicationStatus.NOT_REQUIRED;
import static org.onepermit.permit.filing.rules.ApplicationStatus.PAUSED;
import static org.onepermit.permit.filing.rules.ApplicationStatus.PENDING_DECISION;
import static org.onepermit.permit.filing.rules.ApplicationStatus.REFUSED;
import static org.onepermit.permit.filing.rules.ApplicationStatus.SITE_CHECK;
import static org.onepermit.permit.filing.rules.ApplicationStatus.SUBMITTED;
import static org.onepermit.permit.filing.rules.ApplicationStatus.WITHDRAWN;
import static org.onepermit.permit.filing.rules.ApplicationStatus.WITHDRAWN_DEEMED;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The arrows of M.1. Guards that need more than the status (who, when, with what) are asked by the acts. */
public final class ApplicationLifecycle {

    private ApplicationLifecycle() {
    }

    /** The state that follows, or empty when the event is not allowed in this status. */
    public static Optional<ApplicationStatus> next(ApplicationStatus status, ApplicationEvent event) {
        return switch (event) {
            case START_DISCLOSURE -> from(status == DRAFT, DISCLOSING);
            case END_DISCLOSURE -> from(status == DISCLOSING, DISCLOSED);
            case SUBMIT -> from(status == DRAFT || status == DISCLOSED, SUBMITTED);
            case JUDGE_NOT_REQUIRED -> from(status == SUBMITTED, NOT_REQUIRED);
            case JUDGE_JURISDICTION -> from(status == SUBMITTED, NOT_ACCEPTED);
            case REQUEST_CORRECTION -> from(status == SUBMITTED, CORRECTION);
            case ACCEPT -> from(status == SUBMITTED || status == CORRECTION, ACCEPTED);
            case DEEM_ACCEPTED -> from(status == SUBMITTED, ACCEPTED);
            case RESUBMIT -> from(status == CORRECTION, SUBMITTED);
            case CLOSE_UNCORRECTED -> from(status == CORRECTION, WITHDRAWN_DEEMED);
            case START_REVIEW -> from(status == ACCEPTED, IN_REVIEW);
            case ORDER_SITE_CHECK -> from(status == IN_REVIEW, SITE_CHECK);
            case REPORT_SITE -> from(status == SITE_CHECK, IN_REVIEW);
            case COMMISSION_ASSESSMENT -> from(status == IN_REVIEW, ASSESSMENT);
            case REPORT_ASSESSMENT -> from(status == ASSESSMENT, IN_REVIEW);
            case PAUSE -> from(status == IN_REVIEW, PAUSED);
            case RESUME -> from(status == PAUSED, IN_REVIEW);
            case RECOMMEND -> from(status == IN_REVIEW, PENDING_DECISION);
            case GRANT -> from(status == PENDING_DECISION, GRANTED);
            case REFUSE -> from(status == PENDING_DECISION, REFUSED);
            case ISSUE -> from(status == GRANTED, ISSUED);
            case WITHDRAW -> from(!status.isFinal() && status != GRANTED, WITHDRAWN);
            case DEEM_RENEWED -> from(status.underReview(), DEEMED_RENEWED);
        };
    }

    /** What can happen next, guards aside. */
    public static Set<ApplicationEvent> allowed(ApplicationStatus status) {
        Set<ApplicationEvent> events = EnumSet.noneOf(ApplicationEvent.class);
        Arrays.stream(ApplicationEvent.values()).filter(event -> next(status, event).isPresent()).forEach(events::add);
        return Collections.unmodifiableSet(events);
    }

    private static Optional<ApplicationStatus> from(boolean allowed, ApplicationStatus next) {
        return allowed ? Optional.of(next) : Optional.empty();
    }
}
