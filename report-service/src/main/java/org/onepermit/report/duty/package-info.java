/**
 * Which reports are owed, by whom and by when (R §22, D.3): derived from what the permit says, derived anew when it changes, reminded of,
 * and told to the process that takes each report in. A duty keeps its number; what it was before a change stays in its editions.
 * Leans on {@code permit} and {@code notice}.
 */
package org.onepermit.report.duty;
