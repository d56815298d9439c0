package org.onepermit.inspection.visit.rules;

/** Who sees a task (F-11): until the visit begins, the dispatcher and those assigned, and nobody else, whatever the rank. */
public final class TaskSecrecy {

    private TaskSecrecy() { }

    /** What somebody is to a task; the widest that holds. */
    public enum Standing { DISPATCHER, ASSIGNED, OFFICER_OF_AREA, OWN_UNIT, PUBLIC }

    public static boolean sees(Standing standing, TaskStatus status) {
        return switch (standing) {
            case DISPATCHER, ASSIGNED -> true;
            case OFFICER_OF_AREA -> !status.isSealed() && status != TaskStatus.CANCELLED;
            case OWN_UNIT -> !status.isSealed() && status != TaskStatus.CANCELLED;
            case PUBLIC -> status == TaskStatus.PUBLISHED;
        };
    }
}
