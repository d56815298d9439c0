package org.onepermit.permit.review.rules;

/** The five conditions of a permit, all required (A-21; R §11, Code §180). */
public enum IssueCondition {
    /** EIA approval obtained, or registration form filed. */
    EIA("R §11(1)"),
    /** Discharge meets the standards, and amounts the specification, EIA and quota. */
    DISCHARGE("R §11(2)"),
    /** Treatment can reach the permitted concentration, or is feasible technology. */
    FACILITIES("R §11(3)"),
    /** The self-monitoring plan meets the national specifications. */
    MONITORING("R §11(4)"),
    /** What other law requires. */
    OTHER("R §11, Code §180(5)");

    private final String basis;

    IssueCondition(String basis) {
        this.basis = basis;
    }

    /** Article that sets it. */
    public String basis() {
        return basis;
    }
}
