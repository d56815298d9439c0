package org.onepermit.report.monitoring;

import java.util.Set;

/** CDI event in the transaction that took or corrected results: of which permit, and of which calendar years. */
public record ResultsChanged(String permitNo, Set<Integer> years) { }
