package org.onepermit.report.account;

import java.util.List;
import org.onepermit.report.emission.rules.MonthAmount;
import org.onepermit.report.permit.Permit;

/** A permit's account of a year: budgets of the unit and the outlets, and the months they are summed from. */
public record Account(Permit permit, int year, List<BudgetSummary> budgets, List<MonthAmount> months) { }
