package org.onepermit.inspection.visit.rules;

/** Where a task comes from; only what is drawn or planned counts towards the yearly cap of a unit (F-04, F-25). */
public enum TaskKind {
    DRAW(true), PLAN(true), CAMPAIGN(true), JOINT(true), CLUE(false), COMPLAINT(false), RECHECK(false);

    private final boolean capped;

    TaskKind(boolean capped) {
        this.capped = capped;
    }

    /** The type that the task is counted under (F-25). */
    public CheckType type() {
        return switch (this) {
            case DRAW, PLAN, JOINT -> CheckType.ROUTINE;
            case CAMPAIGN -> CheckType.CAMPAIGN;
            case CLUE, COMPLAINT, RECHECK -> CheckType.CASE;
        };
    }

    /** Whether it follows something that was told, whose number is kept with the task (F-25). */
    public boolean needsClue() {
        return this == CLUE || this == COMPLAINT;
    }

    public boolean capped() {
        return capped;
    }

    /** Whether one more task may be created for a unit that has had so many capped ones this year. */
    public boolean fits(int cappedThisYear, int yearlyCap) {
        return !capped || cappedThisYear < yearlyCap;
    }
}
