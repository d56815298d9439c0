/** Whether a recusal may be asked for and decided (DOMAIN F-09, APnL §43): pure functions of who asks and how the task stands. */
package org.onepermit.inspection.recusal.rules;
