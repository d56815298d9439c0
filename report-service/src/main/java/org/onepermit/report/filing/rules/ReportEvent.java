package org.onepermit.report.filing.rules;

/** What can happen to an execution report (M.4). A closed case leads back to review or straight to acceptance: two events. */
public enum ReportEvent {
    SAVE_DRAFT, RUN_CHECKS, SUBMIT, DUE_DAY_PASSED, ASSIGN, ACCEPT, RETURN, RESUBMIT, CORRECTION_DAY_PASSED, REFER, CLOSE_CASE_FOR_REVIEW,
    CLOSE_CASE_ACCEPTED, REOPEN, ARCHIVE
}
