package org.onepermit.permit.review.rules;

/** The five conditions of a permit, all required (A-21; R §11, Code §180). */
public enum IssueCondition {
    EIA, DISCHARGE, FACILITIES, MONITORING, OTHER
}
