package org.onepermit.inspection.roster;

import org.onepermit.inspection.draw.rules.plan.RatioRule.ObjectClass;

/**
 * Which entries of a register are wanted; null for all.
 *
 * @param q      part of a number or name
 * @param active whether they can be drawn or used now: open, on post, not retired, without a last day
 */
public record RegisterFilter(String q, String division, ObjectClass objectClass, ObjectKind kind, Boolean active) { }
