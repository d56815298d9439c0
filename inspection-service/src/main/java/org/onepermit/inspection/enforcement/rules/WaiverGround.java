package org.onepermit.inspection.enforcement.rules;

/** Why there is no penalty (G-05; Code §§1053, 1056; APnL §§33, 57). */
public enum WaiverGround {
    /** The facts are not proven, or are no violation. */
    NO_VIOLATION("违法事实不能成立", "APnL §57(3)"),
    MINOR_CORRECTED("违法行为轻微并及时改正，没有造成危害后果", "APnL §33(1), Code §1056"),
    FIRST_MINOR("初次违法且危害后果轻微并及时改正", "APnL §33(1), Code §1056"),
    NO_FAULT("当事人有证据足以证明没有主观过错", "APnL §33(2), Code §1053");

    private final String zh;
    private final String basis;

    WaiverGround(String zh, String basis) {
        this.zh = zh;
        this.basis = basis;
    }

    public String zh() {
        return zh;
    }

    public String basis() {
        return basis;
    }
}
