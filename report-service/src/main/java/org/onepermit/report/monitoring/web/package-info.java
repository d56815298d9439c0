/** HTTP for monitoring. */
package org.onepermit.report.monitoring.web;
