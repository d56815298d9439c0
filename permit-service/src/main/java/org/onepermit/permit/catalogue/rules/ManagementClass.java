package org.onepermit.permit.catalogue.rules;

/** How strictly a fixed source is managed (A.1; R §2, §24; Code §175, §186). Derived from the catalogue, never chosen. */
public enum ManagementClass {
    /** Production, discharge or impact is larger: a permit, with disclosure before the application. */
    KEY("重点管理", "key management"),
    /** Production, discharge and impact are all smaller: a permit. */
    SIMPLIFIED("简化管理", "simplified management"),
    /** All three are very small: a registration form, no permit. */
    REGISTRATION("登记管理", "registration management"),
    /** No row of the catalogue applies. */
    NONE("未列入名录", "not listed");

    private final String zh;
    private final String en;

    ManagementClass(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Its name in Chinese. */
    public String zh() {
        return zh;
    }

    /** Its name in English. */
    public String en() {
        return en;
    }

    /** Whether this class is managed more strictly than the other. */
    public boolean stricterThan(ManagementClass other) {
        return compareTo(other) < 0;
    }

    /** Whether a source of this class needs a permit, so that an application may be made at all (M.1 create). */
    public boolean needsPermit() {
        return this == KEY || this == SIMPLIFIED;
    }
}
