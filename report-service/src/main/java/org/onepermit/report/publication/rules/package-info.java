/** What of a report everybody may read. Plain Java. */
package org.onepermit.report.publication.rules;
