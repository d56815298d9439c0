package org.onepermit.inspection.enforcement.rules;

/** What selects one of several ranges of the same conduct (G.2). */
public enum Circumstance {
    ORDINARY,
    SERIOUS,
    /** The discharge is industrial noise only. */
    NOISE_ONLY,
    /** P05: how an outlet is set, as against mode and destination. */
    OUTLET_SETTING,
    OUTLET_SETTING_SERIOUS,
    /** P10: records not as permitted, as against no ledger at all. */
    WRONG_RECORD,
    /** P14: run, but without effect. */
    INEFFECTIVE,
    /** P14: taken down. */
    DISMANTLED,
    EIA_REPORT,
    EIA_REPORT_SERIOUS,
    EIA_FORM,
    EIA_FORM_SERIOUS
}
