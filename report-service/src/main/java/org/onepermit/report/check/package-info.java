/**
 * The forty checks as others reach them: the evidence put together in one place, the rule book as configured, the first draft of a report
 * from what is known, and the catalogue of rules that everybody may read. Leans on {@code filing},
 * {@code duty}, {@code monitoring}, {@code ledger} and {@code permit}.
 */
package org.onepermit.report.check;
