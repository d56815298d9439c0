/** What the process does when a period has ended: the case is flagged, and its leader sees it (M.6; accountability of APnL §60). */
package org.onepermit.inspection.enforcement.overdue;
