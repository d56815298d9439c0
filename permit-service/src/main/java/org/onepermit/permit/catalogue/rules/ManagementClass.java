package org.onepermit.permit.catalogue.rules;

/** How strictly a fixed source is managed (A.1; R §2, §24; Code §175, §186). Derived from the catalogue, never chosen. */
public enum ManagementClass {
    /** Production, discharge or impact is larger: a permit, with disclosure before the application. */
    KEY,
    /** Production, discharge and impact are all smaller: a permit. */
    SIMPLIFIED,
    /** All three are very small: a registration form, no permit. */
    REGISTRATION,
    /** No row of the catalogue applies. */
    NONE;

    /** Whether a source of this class needs a permit, so that an application may be made at all (M.1 create). */
    public boolean needsPermit() {
        return this == KEY || this == SIMPLIFIED;
    }
}
