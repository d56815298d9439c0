/**
 * What applies to a check on a day: severities, thresholds, articles and required parts as rows with effective dates (D-18, L-01, L-03).
 * Knows no report and no rule; leans on {@code filing.rules} for the names of chapters and on {@code permit.rules} for the types.
 */
package org.onepermit.report.check.rules.book;
