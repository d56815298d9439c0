/**
 * Files that prove what a unit states: annexes of a report, laboratory reports, proofs of corrections. Knows what a file belongs to by its
 * number only; who may add or read it is decided in {@code filing}, {@code monitoring} and {@code ledger}. Depends on {@code platform} only.
 */
package org.onepermit.report.attachment;
