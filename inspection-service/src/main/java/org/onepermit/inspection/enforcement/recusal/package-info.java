/** Officers who may be biased leave a case: asked for by the party or declared by themselves, decided by the head (F-09; APnL §43). */
package org.onepermit.inspection.enforcement.recusal;
