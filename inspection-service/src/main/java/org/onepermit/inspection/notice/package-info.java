/**
 * What people are told inside the page: leaders of what is overdue or waits for them in their area, a unit of what was decided. Stores a text
 * key with values, so that each reader gets it in the language asked for. Leans on {@code platform} only.
 */
package org.onepermit.inspection.notice;
