/**
 * What people are told inside the page: an enterprise of reports that are due, officers of what is overdue in their area. Stores a text
 * key with values, so that each reader gets it in the language asked for. Leans on {@code platform} only.
 */
package org.onepermit.report.notice;
