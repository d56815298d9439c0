package org.onepermit.inspection.enforcement.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.onepermit.inspection.enforcement.rules.CaseStatus;
import org.onepermit.inspection.enforcement.rules.Conduct;

/** A line of the list of cases. */
public record CaseSummary(
    String caseNo, String unitName, String uscc, String division, String cause, Conduct conduct, CaseStatus status, LocalDate filedOn,
    LocalDate decisionDueOn, boolean overdue, String penaltyNo, BigDecimal amountYuan, LocalDate decidedOn, LocalDate publishedOn) { }
