/** HTTP for duties and their calendar. */
package org.onepermit.report.duty.web;
