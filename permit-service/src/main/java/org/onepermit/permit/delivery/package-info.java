/**
 * Handing an issued permit over to its holder within ten working days (APL §44). Depends on {@code filing} and what filing depends on,
 * and on {@code licence.rules}.
 */
package org.onepermit.permit.delivery;
