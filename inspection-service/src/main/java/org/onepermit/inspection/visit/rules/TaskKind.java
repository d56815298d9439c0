package org.onepermit.inspection.visit.rules;

/** Where a task comes from; only what is drawn or planned counts towards the yearly cap of a unit (F-04, F-25). */
public enum TaskKind {
    DRAW(true), PLAN(true), CAMPAIGN(true), JOINT(true), CLUE(false), COMPLAINT(false), RECHECK(false);

    private final boolean capped;

    TaskKind(boolean capped) {
        this.capped = capped;
    }

    public boolean capped() {
        return capped;
    }

    /** Whether one more task may be created for a unit that has had so many capped ones this year. */
    public boolean fits(int cappedThisYear, int yearlyCap) {
        return !capped || cappedThisYear < yearlyCap;
    }
}
