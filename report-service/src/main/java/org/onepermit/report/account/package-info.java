/**
 * The emissions account of a permit: what left each outlet month by month, against what is permitted for the year (C-15), and the
 * environment tax on it (H.1). Worked out anew whenever monitoring or ledger change, and each day for the running year. Leans on
 * {@code permit}, {@code monitoring}, {@code ledger}, {@code emission.rules} and {@code notice}.
 */
package org.onepermit.report.account;
