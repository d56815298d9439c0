package org.onepermit.inspection.enforcement.view;

import org.onepermit.inspection.enforcement.rules.CaseStatus;
import org.onepermit.inspection.enforcement.rules.Conduct;

/** Which cases are wanted; null for any. {@code q} is part of a name, number or cause. */
public record CaseFilter(CaseStatus status, Conduct conduct, String division, Boolean overdue, String q) { }
