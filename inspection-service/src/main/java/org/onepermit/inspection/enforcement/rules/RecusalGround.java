package org.onepermit.inspection.enforcement.rules;

/** Why an officer should leave a case (APnL §43). */
public enum RecusalGround {
    PARTY_OR_KIN("是当事人或者其近亲属"),
    INTEREST("与案件有直接利害关系"),
    OTHER_RELATION("与案件有其他关系，可能影响公正执法");

    private final String zh;

    RecusalGround(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
