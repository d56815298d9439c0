/**
 * An execution report of one duty: drafted, checked while it is written, signed, submitted, kept in every version (R §22, D-11, D-12).
 * What other rooms know of a report is asked for by {@link org.onepermit.report.filing.Examiner}, so that no arrow points back.
 */
package org.onepermit.report.filing;
