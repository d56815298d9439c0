/**
 * The draw (DESIGN 8; F-07 to F-12, M.5): a frozen plan becomes a batch, is committed to, drawn, kept sealed, adjusted and revealed. What
 * is drawn and how is said in {@code draw.rules}. Depends on no other room; {@code plan} opens batches, {@code visit} reads drawn tasks.
 */
package org.onepermit.inspection.draw;
