package org.onepermit.report.filing.rules;

import static org.onepermit.report.filing.rules.ReportStatus.DRAFT;
import static org.onepermit.report.filing.rules.ReportStatus.DUE;
import static org.onepermit.report.filing.rules.ReportStatus.IN_REVIEW;
import static org.onepermit.report.filing.rules.ReportStatus.OVERDUE;
import static org.onepermit.report.filing.rules.ReportStatus.OVERDUE_CORRECTION;
import static org.onepermit.report.filing.rules.ReportStatus.REFERRED;
import static org.onepermit.report.filing.rules.ReportStatus.RETURNED;
import static org.onepermit.report.filing.rules.ReportStatus.SUBMITTED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a page may offer somebody: by the report's status and the person's role (J). Whether it succeeds the act decides. */
public enum AllowedAct {
    SAVE(Set.of("ENT_AGENT"), DUE, DRAFT, OVERDUE, RETURNED, OVERDUE_CORRECTION),
    ANSWER(Set.of("ENT_AGENT"), RETURNED, OVERDUE_CORRECTION),
    SUBMIT(Set.of("ENT_LEGAL"), DRAFT, OVERDUE, RETURNED, OVERDUE_CORRECTION),
    DECIDE(Set.of("REVIEWER"), SUBMITTED, IN_REVIEW),
    END_REFERRAL(Set.of("REVIEWER"), REFERRED);

    private final Set<String> roles;
    private final Set<ReportStatus> statuses;

    AllowedAct(Set<String> roles, ReportStatus... statuses) {
        this.roles = roles;
        this.statuses = Set.of(statuses);
    }

    public static List<AllowedAct> of(ReportStatus status, Set<String> roles) {
        return Arrays.stream(values()).filter(act -> act.statuses.contains(status) && act.roles.stream().anyMatch(roles::contains)).toList();
    }
}
