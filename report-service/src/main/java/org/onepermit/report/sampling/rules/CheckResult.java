package org.onepermit.report.sampling.rules;

/** What a spot check comes to (D-19). Only a permit can be recommended for revocation; what follows is somebody's decision elsewhere. */
public enum CheckResult {
    PASS, CORRECT, REVOKE_RECOMMENDED;

    public boolean fits(CheckSubject subject) {
        return this != REVOKE_RECOMMENDED || subject == CheckSubject.PERMIT;
    }
}
