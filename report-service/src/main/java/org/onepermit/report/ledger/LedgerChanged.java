package org.onepermit.report.ledger;

import java.util.Set;

/** CDI event in the transaction that took or corrected entries: of which permit, and of which calendar years. */
public record LedgerChanged(String permitNo, Set<Integer> years) { }
