/** What files there are, and which of them are nobody else's. Plain Java. */
package org.onepermit.report.attachment.rules;
