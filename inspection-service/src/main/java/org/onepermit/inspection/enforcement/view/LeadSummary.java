package org.onepermit.inspection.enforcement.view;

import java.time.Instant;
import java.time.LocalDate;
import org.onepermit.inspection.enforcement.LeadSource;
import org.onepermit.inspection.enforcement.rules.CaseStatus;

/** A line of the list of leads. */
public record LeadSummary(
    String leadNo, LeadSource source, String subject, String unitName, String uscc, String division, CaseStatus status, Instant openedAt,
    LocalDate filingDueOn, boolean overdue, String caseNo) { }
