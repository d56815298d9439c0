package org.onepermit.inspection.visit.rules;

/** What happens to an inspection task (M.5). */
public enum TaskEvent {
    RECUSE, PREPARE, CLOSE_DESK, START, REFUSE, FINISH, CONCLUDE, ORDER_RECTIFICATION, PASS_RECHECK, FAIL_RECHECK, FILE_CASE, CLOSE_WITHOUT_PROBLEM,
    PUBLISH, CANCEL
}
