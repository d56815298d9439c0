package org.onepermit.inspection.enforcement.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.onepermit.inspection.enforcement.CaseChronicle;
import org.onepermit.inspection.enforcement.Lead;
import org.onepermit.inspection.enforcement.Leads;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.rules.CaseDeadlines;
import org.onepermit.inspection.enforcement.rules.CaseStatus;
import org.onepermit.inspection.notice.Notices;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.time.LegalClock;

/** A timer of the process went off: if the step is late, the lead or case is flagged once and the leader of its area told. */
@ApplicationScoped
public class FlagOverdue {

    /** What should have happened by now. */
    public enum Stage { FILING, DECISION, LEGAL_REVIEW, SERVICE, PUBLICATION }

    private final Leads leads;
    private final Cases cases;
    private final CaseDeadlines deadlines;
    private final LegalClock clock;
    private final Notices notices;
    private final CaseChronicle chronicle;

    FlagOverdue(Leads leads, Cases cases, CaseDeadlines deadlines, LegalClock clock, Notices notices, CaseChronicle chronicle) {
        this.leads = leads;
        this.cases = cases;
        this.deadlines = deadlines;
        this.clock = clock;
        this.notices = notices;
        this.chronicle = chronicle;
    }

    /**
     * How the period stands.
     *
     * @param overdue also true when the step was taken meanwhile: the process must then stop asking
     * @param dueOn   its last day as it stands now
     */
    public record Outcome(boolean overdue, LocalDate dueOn) { }

    @Transactional
    public Outcome flag(Stage stage, String leadNo, String caseNo) {
        return stage == Stage.FILING ? lead(leads.lock(leadNo)) : ofCase(stage, cases.lock(caseNo));
    }

    private Outcome lead(Lead lead) {
        boolean late = clock.today().isAfter(lead.filingDueOn());
        if (lead.status() != CaseStatus.LEAD) {
            return new Outcome(true, lead.filingDueOn());
        }
        if (late && !lead.overdue()) {
            lead.flagOverdue();
            tell(Stage.FILING, lead.division(), lead.leadNo(), lead.unitName(), lead.filingDueOn());
            chronicle.ofLead(lead.leadNo(), null, "flag-overdue", Map.of("stage", Stage.FILING, "dueOn", lead.filingDueOn()));
        }
        return new Outcome(late, lead.filingDueOn());
    }

    private Outcome ofCase(Stage stage, EnforcementCase of) {
        LocalDate due = dueOn(stage, of);
        if (isDone(stage, of)) {
            return new Outcome(true, due);
        }
        boolean late = clock.today().isAfter(due) && !of.isPaused();
        if (late) {
            of.flagOverdue();
            tell(stage, of.division(), of.caseNo(), of.unitName(), due);
            chronicle.ofCase(of.caseNo(), "flag-overdue", Map.of("stage", stage, "dueOn", due));
        }
        return new Outcome(late, due);
    }

    private void tell(Stage stage, String division, String no, String unitName, LocalDate due) {
        notices.toOfficers(Roles.LEADER, division, no, stage + "-overdue", Map.of("unitName", unitName, "dueOn", due));
    }

    private LocalDate dueOn(Stage stage, EnforcementCase of) {
        return switch (stage) {
            case FILING -> throw new IllegalArgumentException("a case is filed");
            case DECISION -> deadlines.decisionDueOn(of.filedOn(), of.pausesOn(clock.today()));
            case LEGAL_REVIEW -> of.review().dueOn();
            case SERVICE -> deadlines.serviceDueOn(of.decidedOn());
            case PUBLICATION -> deadlines.publicationDueOn(of.decidedOn());
        };
    }

    private static boolean isDone(Stage stage, EnforcementCase of) {
        return of.status().isFinal() || switch (stage) {
            case FILING -> true;
            case DECISION -> of.decidedOn() != null;
            case LEGAL_REVIEW -> of.status() != CaseStatus.LEGAL_REVIEW;
            case SERVICE -> of.servedOn() != null;
            case PUBLICATION -> of.publishedOn() != null;
        };
    }
}
