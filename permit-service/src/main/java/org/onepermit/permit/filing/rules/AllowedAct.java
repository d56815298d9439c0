package org.onepermit.permit.filing.rules;

import static org.onepermit.permit.filing.rules.ApplicationStatus.ACCEPTED;
import static org.onepermit.permit.filing.rules.ApplicationStatus.CORRECTION;
import static org.onepermit.permit.filing.rules.ApplicationStatus.DISCLOSED;
import static org.onepermit.permit.filing.rules.ApplicationStatus.DISCLOSING;
import static org.onepermit.permit.filing.rules.ApplicationStatus.DRAFT;
import static org.onepermit.permit.filing.rules.ApplicationStatus.IN_REVIEW;
import static org.onepermit.permit.filing.rules.ApplicationStatus.ISSUED;
import static org.onepermit.permit.filing.rules.ApplicationStatus.PAUSED;
import static org.onepermit.permit.filing.rules.ApplicationStatus.PENDING_DECISION;
import static org.onepermit.permit.filing.rules.ApplicationStatus.SITE_CHECK;
import static org.onepermit.permit.filing.rules.ApplicationStatus.SUBMITTED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.onepermit.permit.catalogue.rules.ManagementClass;
import org.onepermit.permit.worklist.rules.WorkKind;

/** What people can do with an application, by status and role (J), so that a page need offer nothing that would be refused. */
public enum AllowedAct {
    SAVE_DOSSIER(null, Set.of("ENT_AGENT"), DRAFT, DISCLOSED, CORRECTION),
    ATTACH_FILE(null, Set.of("ENT_AGENT"), DRAFT, DISCLOSED, CORRECTION),
    START_DISCLOSURE(null, Set.of("ENT_AGENT"), DRAFT),
    END_DISCLOSURE(null, Set.of("ENT_AGENT"), DISCLOSING),
    SUBMIT(null, Set.of("ENT_LEGAL"), DRAFT, DISCLOSED),
    WITHDRAW(null, Set.of("ENT_AGENT", "ENT_LEGAL"), DRAFT, DISCLOSING, DISCLOSED, SUBMITTED, CORRECTION, ACCEPTED, IN_REVIEW, SITE_CHECK,
        PAUSED, PENDING_DECISION),
    ANSWER_CORRECTION(null, Set.of("ENT_AGENT"), CORRECTION),
    RESUBMIT(null, Set.of("ENT_LEGAL"), CORRECTION),
    DECIDE_ACCEPTANCE(WorkKind.ACCEPTANCE, Set.of("CLERK"), SUBMITTED),
    RECORD_REVIEW(WorkKind.REVIEW, Set.of("REVIEWER"), ACCEPTED, IN_REVIEW, SITE_CHECK, PAUSED),
    ORDER_SITE_CHECK(WorkKind.REVIEW, Set.of("REVIEWER"), ACCEPTED, IN_REVIEW),
    REPORT_SITE_CHECK(WorkKind.REVIEW, Set.of("REVIEWER"), SITE_CHECK),
    PAUSE_CLOCK(WorkKind.REVIEW, Set.of("REVIEWER"), ACCEPTED, IN_REVIEW),
    RESUME_CLOCK(WorkKind.REVIEW, Set.of("REVIEWER"), PAUSED),
    RECOMMEND(WorkKind.REVIEW, Set.of("REVIEWER"), ACCEPTED, IN_REVIEW),
    DECIDE(WorkKind.DECISION, Set.of("APPROVER"), PENDING_DECISION),
    DELIVER(WorkKind.DELIVERY, Set.of("CLERK"), ISSUED);

    private final WorkKind work;
    private final Set<String> roles;
    private final Set<ApplicationStatus> statuses;

    AllowedAct(WorkKind work, Set<String> roles, ApplicationStatus... statuses) {
        this.work = work;
        this.roles = roles;
        this.statuses = Set.of(statuses);
    }

    /** The work that the act belongs to, in which duties must be separate (J-01); null for the applicant's acts. */
    public WorkKind work() {
        return work;
    }

    /** The acts open to somebody with these roles, separation of duties aside. */
    public static List<AllowedAct> of(ApplicationStatus status, ManagementClass managementClass, Set<String> roles) {
        return Arrays.stream(values())
            .filter(act -> act.statuses.contains(status) && act.roles.stream().anyMatch(roles::contains))
            .filter(act -> act.fits(status, managementClass))
            .toList();
    }

    /** Only KEY units disclose, and they must before they submit; without a class there is nothing to submit. */
    private boolean fits(ApplicationStatus status, ManagementClass managementClass) {
        return switch (this) {
            case START_DISCLOSURE -> managementClass == ManagementClass.KEY;
            case SUBMIT -> status == DISCLOSED || managementClass == ManagementClass.SIMPLIFIED;
            default -> true;
        };
    }
}
