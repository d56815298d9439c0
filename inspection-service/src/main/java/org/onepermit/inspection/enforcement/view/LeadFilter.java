package org.onepermit.inspection.enforcement.view;

import org.onepermit.inspection.enforcement.LeadSource;
import org.onepermit.inspection.enforcement.rules.CaseStatus;

/** Which leads are wanted; null for any. {@code q} is part of a name, number or subject. */
public record LeadFilter(CaseStatus status, LeadSource source, String division, Boolean overdue, String q) { }
