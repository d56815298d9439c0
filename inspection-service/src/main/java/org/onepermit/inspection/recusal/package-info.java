/**
 * Recusal of an inspector from one visit (DOMAIN F-09, APnL §43, M.5): the unit asks for it once it knows of the visit, an inspector declares it,
 * the head decides, and if granted that seat alone is taken by somebody else. Work goes on until then. Depends on {@code visit}, {@code draw}
 * and {@code roster}.
 */
package org.onepermit.inspection.recusal;
