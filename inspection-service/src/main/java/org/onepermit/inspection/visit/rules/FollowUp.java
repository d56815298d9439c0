package org.onepermit.inspection.visit.rules;

/** What follows a conclusion (F-21, M.5). */
public enum FollowUp {
    NONE, RECTIFY, CASE;

    /** Whether it fits what was found: a problem is followed by something, a clean visit by nothing. */
    public boolean fits(ResultCode result) {
        return this == NONE ? result != ResultCode.PROBLEM_PENDING && result != ResultCode.REFUSED_SERIOUS : result != ResultCode.NO_PROBLEM;
    }
}
