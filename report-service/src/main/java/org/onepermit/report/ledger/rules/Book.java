package org.onepermit.report.ledger.rules;

/** The five ledgers of HJ 944 (D-06). */
public enum Book {
    BASIC, PRODUCTION, TREATMENT, MONITORING, OTHER
}
