/**
 * Enforcement from the lead to the archive (DOMAIN G, M.6; APnL): the case file and what every step of it leans on. The steps are in
 * {@code lead}, {@code investigation}, {@code hearing}, {@code review}, {@code decision}, {@code publication} and {@code archive}, which
 * lean on this package and not on one another. What may be done, and when, is said by {@code rules} alone.
 */
package org.onepermit.inspection.enforcement;
