/** HTTP for what permits say. */
package org.onepermit.report.permit.web;
