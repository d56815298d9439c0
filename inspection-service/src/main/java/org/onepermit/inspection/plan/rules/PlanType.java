package org.onepermit.inspection.plan.rules;

/** Types of checks that are planned (F-25); case checks are not. */
public enum PlanType { ROUTINE, CAMPAIGN }
