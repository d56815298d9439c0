package org.onepermit.inspection.enforcement.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.enforcement.Lead;
import org.onepermit.inspection.enforcement.LeadSource;
import org.onepermit.inspection.enforcement.rules.CaseStatus;
import org.onepermit.inspection.enforcement.rules.ClockReading;

/** A lead with what its source could show. */
public record LeadView(
    String leadNo, LeadSource source, String sourceKey, String uscc, String unitName, String permitNo, String division, String subject,
    String facts, Map<String, Object> evidence, CaseStatus status, LocalDate foundOn, LocalDate filingDueOn, Instant openedAt,
    String ruledReason, String ruledBy, LocalDate ruledOn, String caseNo, boolean overdue, List<ClockReading> clocks) {

    public static LeadView of(Lead lead, List<ClockReading> clocks) {
        return new LeadView(lead.leadNo(), lead.source(), lead.sourceKey(), lead.uscc(), lead.unitName(), lead.permitNo(), lead.division(),
            lead.subject(), lead.facts(), lead.evidence(), lead.status(), lead.foundOn(), lead.filingDueOn(), lead.openedAt(),
            lead.ruledReason(), lead.ruledBy(), lead.ruledOn(), lead.caseNo(), lead.overdue(), clocks);
    }
}
