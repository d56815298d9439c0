/**
 * Enforcement as the law states it (DOMAIN G.1 to G.3, M.6; APnL, Code book 5): pure functions of facts, terms, tables and days. What may
 * not be done is an {@code Objection}, never an exception. Which law applies is a question of days, so amounts and time bars are versioned
 * data (L-01, L-03).
 */
package org.onepermit.inspection.enforcement.rules;
