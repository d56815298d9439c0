/**
 * The environmental ledger (环境管理台账, R §21, D.2): what ran, what was used, what was treated, what went wrong, day by day. Append-only:
 * a correction is a new version with its reason, and what was entered long after the event is marked (D-07). Leans on {@code permit},
 * {@code emission.rules}, {@code monitoring.rules} (where an entry comes from) and the platform.
 */
package org.onepermit.report.ledger;
