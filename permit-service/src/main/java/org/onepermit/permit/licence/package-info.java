/**
 * The permit itself (R §12 to §14; DOMAIN A.7, A-27, M.2): issued under the national number, kept as versions of which each is in force
 * for a time and known since a time, printed, delivered and published. Depends on {@code filing} and what filing depends on, on
 * {@code exchange}, {@code document} and {@code lookup}; tells others by the event {@link PermitIssued}.
 */
package org.onepermit.permit.licence;
