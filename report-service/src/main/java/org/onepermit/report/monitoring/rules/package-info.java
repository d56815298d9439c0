/** What a result must say to be taken, and what a period's results come to. Pure. */
package org.onepermit.report.monitoring.rules;
