package org.onepermit.permit.review.rules;

import java.util.List;
import org.onepermit.permit.filing.rules.Finding;

/**
 * What was computed for one of the five conditions: it helps the reviewer, who judges.
 *
 * @param contradicted whether a computed ground stands against the condition
 */
public record ConditionSupport(IssueCondition condition, boolean contradicted, List<Finding> computed) { }
