package org.onepermit.inspection.enforcement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.onepermit.inspection.enforcement.rules.CaseEvent;
import org.onepermit.inspection.enforcement.rules.CaseLifecycle;
import org.onepermit.inspection.enforcement.rules.CaseStatus;
import org.onepermit.inspection.enforcement.rules.EnforcementProblem;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.platform.problem.ProblemException;

/** A sign that a unit may have broken the law, until it is filed as a case or screened out (M.6). */
@Entity
@Table(name = "enforcement_lead")
public class Lead {

    @Id
    private String id;
    private String leadNo;
    @Enumerated(EnumType.STRING)
    private LeadSource source;
    private String sourceKey;
    private String uscc;
    private String unitName;
    private String permitNo;
    private String division;
    private String subject;
    @Column(columnDefinition = "longtext")
    private String facts;
    @Convert(converter = JsonObjectText.class)
    @Column(columnDefinition = "longtext")
    private Map<String, Object> evidence;
    @Enumerated(EnumType.STRING)
    private CaseStatus status;
    private LocalDate foundOn;
    private LocalDate filingDueOn;
    private String openedBy;
    private Instant openedAt;
    private String ruledReason;
    private String ruledBy;
    private LocalDate ruledOn;
    private String caseNo;
    private boolean overdue;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected Lead() {
    }

    Lead(String leadNo, NewLead lead, LocalDate foundOn, LocalDate filingDueOn, String openedBy, Instant now) {
        this.id = TimeOrderedId.text();
        this.leadNo = leadNo;
        this.source = lead.source();
        this.sourceKey = lead.sourceKey();
        this.uscc = lead.uscc();
        this.unitName = lead.unitName();
        this.permitNo = lead.permitNo();
        this.division = lead.division();
        this.subject = lead.subject();
        this.facts = lead.facts();
        this.evidence = lead.evidence();
        this.status = CaseStatus.LEAD;
        this.foundOn = foundOn;
        this.filingDueOn = filingDueOn;
        this.openedBy = openedBy;
        this.openedAt = now;
    }

    /** Does not become a case. */
    public void screenOut(String reason, String by, LocalDate today) {
        rule(CaseEvent.SCREEN_OUT, reason, by, today);
    }

    /** Becomes a case. */
    public void file(String newCaseNo, String reason, String by, LocalDate today) {
        rule(CaseEvent.FILE, reason, by, today);
        caseNo = newCaseNo;
    }

    private void rule(CaseEvent event, String reason, String by, LocalDate today) {
        status = CaseLifecycle.next(status, event)
            .orElseThrow(() -> new ProblemException(EnforcementProblem.NOT_ALLOWED_IN_STATUS, Map.of("act", event, "status", status)));
        ruledReason = reason;
        ruledBy = by;
        ruledOn = today;
    }

    /** Nobody ruled on it in time. */
    public void flagOverdue() {
        overdue = true;
    }

    public String leadNo() {
        return leadNo;
    }

    public LeadSource source() {
        return source;
    }

    public String sourceKey() {
        return sourceKey;
    }

    public String uscc() {
        return uscc;
    }

    public String unitName() {
        return unitName;
    }

    public String permitNo() {
        return permitNo;
    }

    public String division() {
        return division;
    }

    public String subject() {
        return subject;
    }

    public String facts() {
        return facts;
    }

    public Map<String, Object> evidence() {
        return evidence;
    }

    public CaseStatus status() {
        return status;
    }

    public LocalDate foundOn() {
        return foundOn;
    }

    public LocalDate filingDueOn() {
        return filingDueOn;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public String openedBy() {
        return openedBy;
    }

    public String ruledReason() {
        return ruledReason;
    }

    public String ruledBy() {
        return ruledBy;
    }

    public LocalDate ruledOn() {
        return ruledOn;
    }

    public String caseNo() {
        return caseNo;
    }

    public boolean overdue() {
        return overdue;
    }
}
