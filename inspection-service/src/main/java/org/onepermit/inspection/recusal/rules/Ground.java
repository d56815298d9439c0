package org.onepermit.inspection.recusal.rules;

/** Why somebody should not inspect (F-09; APnL §43). */
public enum Ground { OWN_INTEREST, RELATIVE, OTHER_RELATION }
