/** What the party is told and what it answers: notice, statement and defence, hearing (M.6 serveNotice to HEARING; APnL §§44, 45, 62 to 65). */
package org.onepermit.inspection.enforcement.hearing;
