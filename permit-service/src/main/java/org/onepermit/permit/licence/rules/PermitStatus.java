package org.onepermit.permit.licence.rules;

/** How a permit stands (M.2). */
public enum PermitStatus {
    VALID,
    /** Ran out without renewal. */
    EXPIRED,
    /** 撤销: the approval should not have been given (APL §69). */
    REVOKED,
    /** 吊销: taken away as a penalty (R §34, §41). */
    WITHDRAWN_BY_PENALTY,
    /** 注销: struck off; nothing can follow (APL §70). */
    CANCELLED
}
